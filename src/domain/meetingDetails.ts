import type { Occurrence } from './occurrences.ts';
import { minutesLater } from './wallClock.ts';

/** When Teams says that a meeting of the two is: one time, whatever it repeats. All times ISO 8601, UTC. */
export type MeetingDetails = {
  /** The meeting's chat. */
  conversationId: string;
  /** As Teams names the meeting, to ask again. */
  meetingId: string;
  startsAt: string;
  endsAt: string;
  /** When it first named this time. */
  toldAt: string;
};

/** What Teams answers to "when is it"; null where it knows of no time (any more). `endsAt` is null where it names none. */
export type ScheduledTimes = { startsAt: string; endsAt: string | null } | null;

/** Meetings of one pair whose details are kept; those that were told of first are let go. */
const maxMeetings = 8;

/** Minutes: how long a meeting is whose end is not known, or cannot be right. */
const usualLength = 30;
const longest = 4 * 60;

/**
 * What is known after Teams has answered about one meeting. What is over is let go: of a series Teams may name the
 * first time, and a time in the past plans nothing.
 * @param now ISO 8601, UTC
 */
export function withDetails(
  known: readonly MeetingDetails[],
  { conversationId, meetingId }: Pick<MeetingDetails, 'conversationId' | 'meetingId'>,
  times: ScheduledTimes,
  now: string,
): MeetingDetails[] {
  const others = known.filter((one) => one.conversationId !== conversationId);
  const said = times && { conversationId, meetingId, ...span(times), toldAt: now };
  const same = said && known.find((one) => isSame(one, said));
  return [...others, ...(said ? [same ?? said] : [])]
    .filter(({ endsAt }) => endsAt > now)
    .slice(-maxMeetings);
}

/**
 * The meeting that runs, or else is next, by what Teams said; null when it said nothing of that.
 * @param since what was told before this moment counts no longer, ISO 8601, UTC
 */
export function detailsToCome(
  known: readonly MeetingDetails[],
  now: string,
  since: string,
): Occurrence | null {
  const [first] = known
    .filter(({ endsAt, toldAt }) => endsAt > now && toldAt >= since)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return first
    ? { id: first.startsAt, startsAt: first.startsAt, endsAt: first.endsAt, isMoved: false }
    : null;
}

function isSame(one: MeetingDetails, other: MeetingDetails): boolean {
  const { conversationId, meetingId, startsAt, endsAt } = other;
  const isOfIt = one.conversationId === conversationId && one.meetingId === meetingId;
  return isOfIt && one.startsAt === startsAt && one.endsAt === endsAt;
}

function span({ startsAt, endsAt }: NonNullable<ScheduledTimes>): { startsAt: string; endsAt: string } {
  const minutes = endsAt === null ? 0 : (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
  const isRight = minutes > 0 && minutes <= longest;
  return { startsAt, endsAt: minutesLater(startsAt, isRight ? minutes : usualLength) };
}
