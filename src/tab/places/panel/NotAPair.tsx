import type { Failure } from '../../../contract/errors.ts';
import { Screen } from '../../shared/screens/Screen.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/**
 * The chat is not one of two people, perhaps because somebody joined that of a 1:1: nothing of it is shown here, and the
 * way on is one's own page.
 */
export default function NotAPair(props: { error: Failure; toOwnPage: () => void }) {
  const { failures } = useStrings();
  const strings = useLowerStrings().notAPair;
  const { who } = props.error;
  const said = who === undefined ? failures.notAPair : { title: strings.joined(who), text: strings.safe };
  const way = (
    <button type="button" className="button primary" onClick={props.toOwnPage}>
      {strings.goOn}
    </button>
  );
  return <Screen {...said} action={way} />;
}
