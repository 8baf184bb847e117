import type { MeetingTimes } from './meetingTimes.ts';
import type { Occurrence } from './occurrences.ts';
import { minutesLater } from './wallClock.ts';

/** Minutes: no meeting is moved by more. */
const reach = 31 * 24 * 60;

/**
 * When two people meet of whose meeting Teams names one time.
 *
 * It is one time, and theirs are many: it takes the place of the own time that is nearest to it, as one that was moved
 * there, and leaves all others. Where it is an own time as planned it adds nothing, and what the two did to that one
 * (moved it, called it off) holds: the very `own` is answered.
 * @param own the times that they set; null where they set none
 */
export function timesWithDetails(own: MeetingTimes | null, one: Occurrence): MeetingTimes {
  if (own === null) return timesOfOne(one);
  const [same] = own.planned(minutesLater(one.startsAt, -1), 1);
  if (same?.startsAt === one.startsAt) return own;
  const before = own.between(minutesLater(one.startsAt, -reach), one.startsAt).at(-1) ?? null;
  const replaced = nearest(one, [before, own.next(one.startsAt)]);
  const stays = ({ id }: Occurrence) => id !== replaced?.id;
  const alone = timesOfOne(one);
  return {
    next(after) {
      const first = own.next(after);
      const kept = first && !stays(first) ? own.next(first.startsAt) : first;
      return inOrder([alone.next(after), kept])[0] ?? null;
    },
    at(moment) {
      const kept = own.at(moment);
      return alone.at(moment) ?? (kept && stays(kept) ? kept : null);
    },
    between: (from, to) => inOrder([...alone.between(from, to), ...own.between(from, to).filter(stays)]),
    planned: own.planned,
  };
}

function timesOfOne(one: Occurrence): MeetingTimes {
  const oneIf = (isIt: boolean) => (isIt ? [one] : []);
  return {
    next: (after) => (one.startsAt > after ? one : null),
    at: (moment) => (one.startsAt <= moment && one.endsAt > moment ? one : null),
    between: (from, to) => oneIf(one.startsAt >= from && one.startsAt < to),
    planned: (after, count) => oneIf(one.startsAt > after && count > 0),
  };
}

function nearest({ startsAt }: Occurrence, times: readonly (Occurrence | null)[]): Occurrence | null {
  const away = (time: Occurrence) => Math.abs(Date.parse(time.startsAt) - Date.parse(startsAt));
  return times.reduce((best, time) => (time && (!best || away(time) < away(best)) ? time : best), null);
}

function inOrder(times: readonly (Occurrence | null)[]): Occurrence[] {
  return times.filter((time) => time !== null).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}
