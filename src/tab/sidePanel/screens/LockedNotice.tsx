import type { LockReason } from '../../live/liveState.ts';
import { useWording } from '../../wording/wording.tsx';

/** Why nothing can be written now, above a panel that can still be read. */
export function LockedNotice(props: { why: LockReason }) {
  const words = useWording();
  const { title, text } = words.locked[props.why];
  return (
    <div className="notice" role="alert">
      <strong>{title}</strong>
      <p>{text}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
