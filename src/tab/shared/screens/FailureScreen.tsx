import { Failure, type FailureCode } from '../../../contract/errors.ts';
import { useStrings } from '../../strings/strings.tsx';
import { Screen } from './Screen.tsx';

/** Failures that trying again cannot cure: the chat itself is not for Opener. */
const final: readonly FailureCode[] = ['notFound', 'notAPair', 'outsideGuest'];

/** Why the 1:1 could not be opened, and what to do. */
export default function FailureScreen(props: { error: Error; retry: () => void; retrying: boolean }) {
  const strings = useStrings();
  const code = props.error instanceof Failure ? props.error.code : 'unexpected';
  const retry = (
    <button type="button" className="button primary" onClick={props.retry} disabled={props.retrying}>
      {strings.retry}
    </button>
  );
  return <Screen {...strings.failures[code]} action={final.includes(code) ? null : retry} />;
}
