import { asksForStatus } from '../../../domain/asksForStatus.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Said as it is typed: what only asks for status needs no talk, and can be answered before the call. */
export default function StatusHint(props: { title: string; add: (title: string) => void }) {
  const strings = useStrings().updates;
  if (!asksForStatus(props.title)) return null;
  return (
    <p className="field-note" role="status">
      {strings.asksForStatus}{' '}
      <button type="button" className="link" onClick={() => props.add(props.title)}>
        {strings.addAsUpdate}
      </button>
    </p>
  );
}
