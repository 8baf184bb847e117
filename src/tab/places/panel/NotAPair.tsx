import { lazy, useState } from 'react';
import { Failure } from '../../../contract/errors.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { Screen } from '../../shared/screens/Screen.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

const Personal = lazy(() => import('../personal/Personal.tsx'));

/**
 * The chat is not one of two people, perhaps because somebody joined that of a 1:1: nothing of it is shown here, and the
 * way on is one's own page, which is drawn in this place.
 */
export default function NotAPair({ error }: { error: Error }) {
  const { failures } = useStrings();
  const strings = useLowerStrings().notAPair;
  const [isMine, setMine] = useState(false);
  if (isMine) {
    return (
      <LazyBoundary>
        <Personal onReady={() => {}} />
      </LazyBoundary>
    );
  }
  const joined = error instanceof Failure ? error.who : undefined;
  const said =
    joined === undefined ? failures.notAPair : { title: strings.joined(joined), text: strings.safe };
  const way = (
    <button type="button" className="button primary" onClick={() => setMine(true)}>
      {strings.goOn}
    </button>
  );
  return <Screen {...said} action={way} />;
}
