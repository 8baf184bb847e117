import { meetingIdOfNumber, meetingNumberOf } from '../domain/meetingId.ts';
import type { Reaction } from '../usecases/events.ts';

/** The cards in chats that say what meetings left behind. */
export type RecapsInChats = {
  /** Draws anew what stands, and posts where nothing does. */
  show(oneOnOneId: string, meetingId: string): void;
  /** Draws anew what stands. null: of the latest meeting. */
  redraw(oneOnOneId: string, meetingId: string | null): void;
};

/**
 * Says what a meeting left behind, and keeps saying what is true of it: a wrap-up that is taken back, or made again; and
 * one that can be taken back no more, for the next meeting runs or is recorded. A new card of last week would only be in
 * the way of a meeting that starts.
 */
export function recapInChat({ show, redraw }: RecapsInChats): Reaction {
  return (event) => {
    const { oneOnOneId } = event;
    if (event.kind === 'meetingChanged') redraw(oneOnOneId, null);
    if (event.kind === 'wrapUpUndone') show(oneOnOneId, event.meetingId);
    if (event.kind !== 'meetingRecorded') return;
    if (event.nextHasBegun || event.isShownInChat) redraw(oneOnOneId, event.meetingId);
    else show(oneOnOneId, event.meetingId);
    const number = meetingNumberOf(event.meetingId) ?? 0;
    if (number > 0) redraw(oneOnOneId, meetingIdOfNumber(number - 1));
  };
}
