import type { MyOneOnOnes } from '../../../contract/myOneOnOnes.ts';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';
import { MyOneOnOne } from './MyOneOnOne.tsx';
import type { OneOnOnePart } from './OneOnOnePage.tsx';

/** All of somebody's 1:1s: first those that ask for them now, then the rest. */
export function MyOneOnOnesList(props: {
  mine: MyOneOnOnes;
  open: (oneOnOneId: string, part: OneOnOnePart) => void;
}) {
  const { mine, open } = props;
  const strings = usePersonalStrings();
  const asking = mine.oneOnOnes.filter(({ urgency }) => urgency !== 'none');
  const resting = mine.oneOnOnes.filter(({ urgency }) => urgency === 'none');
  const list = (ones: MyOneOnOnes['oneOnOnes']) => (
    <ul className="mine">
      {ones.map((one) => (
        <MyOneOnOne key={one.id} one={one} mine={mine} open={(part) => open(one.id, part)} />
      ))}
    </ul>
  );
  if (mine.oneOnOnes.length === 0) return <p>{strings.none}</p>;
  return (
    <>
      {asking.length > 0 && <h2 className="section-title">{strings.asking(asking.length)}</h2>}
      {asking.length > 0 && list(asking)}
      {asking.length > 0 && resting.length > 0 && <h2 className="section-title">{strings.resting}</h2>}
      {resting.length > 0 && list(resting)}
    </>
  );
}
