import type { HostPlace } from './shared/place.ts';

/** What somebody sees who has left the call. */
export function LeftCall({ place, rejoin }: { place: HostPlace; rejoin: () => void }) {
  return (
    <div className="left-call">
      <p>You left {place.meeting.title}</p>
      <button type="button" onClick={rejoin}>
        Rejoin
      </button>
    </div>
  );
}
