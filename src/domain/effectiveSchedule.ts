import type { Cadence } from './cadence.ts';
import type { PairCalendar } from './calendar.ts';
import { detailsToCome } from './meetingDetails.ts';
import { type MeetingTimes, timesOfCalendar, timesOfSchedule } from './meetingTimes.ts';
import { openSchedule } from './occurrences.ts';
import { pairZone } from './pairZone.ts';
import { timesWithDetails } from './timesWithDetails.ts';

/** What the two go by: their calendar, the details of their meeting in Teams, or the cadence that they set. */
export type EffectiveSchedule = {
  /** Where the next time is from. */
  source: 'calendar' | 'details' | 'pair';
  times: MeetingTimes;
  /** By whose clocks they are planned, IANA; null where nobody knows. */
  zone: string | null;
  /** When the two began to go by it. */
  since: string;
};

/**
 * What two people go by: the calendar for as long as it knows of a time to come, for it shows what was moved and
 * cancelled; else what Teams says of their meeting, which is one time; else the cadence that they set, which also says
 * what comes after that one. A time that Teams named before they set theirs does not stand against it. So a series that
 * has ended, or that nobody could read for long, leaves them with their own. null when none of them tells.
 */
export function effectiveSchedule(
  { cadence, calendar }: { cadence: Cadence | null; calendar: PairCalendar | null },
  now: string,
): EffectiveSchedule | null {
  if (calendar) {
    const times = timesOfCalendar(calendar.occurrences);
    if (times.next(now))
      return {
        source: 'calendar',
        times,
        zone: pairZone({ cadence, calendar }),
        since: calendar.since,
      };
  }
  const schedule = cadence && openSchedule(cadence);
  const own = schedule && timesOfSchedule(schedule);
  const one =
    calendar && detailsToCome(calendar.details, now, knownBetterSince(calendar, schedule && cadence));
  const times = one ? timesWithDetails(own, one) : own;
  if (!times) return null;
  const next = times.next(now);
  return {
    source: times === own || (next !== null && next.id !== one?.id) ? 'pair' : 'details',
    times,
    zone: schedule?.zone ?? pairZone({ cadence, calendar }),
    since: cadence && schedule ? cadence.setAt : (calendar?.since ?? now),
  };
}

/** A calendar that was read after Teams named a time, and shows none, knows better; so do two who set theirs then. */
function knownBetterSince({ readAt }: PairCalendar, cadence: Cadence | null): string {
  return cadence && cadence.setAt > readAt ? cadence.setAt : readAt;
}
