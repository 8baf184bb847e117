import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { LockReason } from '../live/liveState.ts';

/** Why nothing can be written now, above a panel that can still be read. */
export default function LockedNotice(props: { why: LockReason }) {
  const strings = useStrings();
  const { title, text } = useLowerStrings().locked[props.why];
  return (
    <div className="notice" role="alert">
      <strong>{title}</strong>
      <p>{text}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {strings.reload}
      </button>
    </div>
  );
}
