import type { Reaction } from '../usecases/events.ts';

/** Posts what a meeting left behind. A recap of last week would only be in the way of a meeting that starts. */
export function recapInChat(post: (oneOnOneId: string, meetingId: string) => void): Reaction {
  return (event) => {
    if (event.kind !== 'meetingRecorded' || event.nextHasBegun || event.isShownInChat) return;
    post(event.oneOnOneId, event.meetingId);
  };
}
