import type { Cadence } from './cadence.ts';
import type { CalendarOccurrence, PairCalendar } from './calendar.ts';
import {
  nextOccurrence,
  type Occurrence,
  occurrenceAt,
  occurrencesBetween,
  openSchedule,
  plannedAfter,
  type Schedule,
} from './occurrences.ts';

/** When two people meet, wherever that is known from. Moments are ISO 8601, UTC. */
export type MeetingTimes = {
  /** The first that starts after a moment; null when there is none, or none that is known. */
  next(after: string): Occurrence | null;
  /** The one that runs at a moment; null when none does. */
  at(moment: string): Occurrence | null;
  /** Those that start from one moment on and before another, in order. */
  between(from: string, to: string): Occurrence[];
  /** The first times after a moment as they were planned, called off or not. */
  planned(after: string, count: number): Occurrence[];
};

/** What the two go by: their calendar, or the cadence that they set. */
export type Followed = {
  source: 'calendar' | 'pair';
  times: MeetingTimes;
  /** By whose clocks they are planned. IANA. */
  zone: string;
  /** When the two began to go by it. */
  since: string;
};

/**
 * What two people go by: the calendar for as long as it knows of a time to come, for it shows what was moved and
 * called off; else the cadence that they set. So a series that has ended, or that nobody could read for long, leaves
 * them with their own. null when neither tells.
 */
export function followedTimes(
  { cadence, calendar }: { cadence: Cadence | null; calendar: PairCalendar | null },
  now: string,
): Followed | null {
  if (calendar) {
    const times = timesOfCalendar(calendar.occurrences);
    const zone = calendar.zone ?? cadence?.zone ?? 'UTC';
    if (times.next(now)) return { source: 'calendar', times, zone, since: calendar.since };
  }
  const schedule = cadence && openSchedule(cadence);
  if (!schedule) return null;
  return { source: 'pair', times: timesOfSchedule(schedule), zone: schedule.zone, since: cadence.setAt };
}

export function timesOfSchedule(schedule: Schedule): MeetingTimes {
  return {
    next: (after) => nextOccurrence(schedule, after),
    at: (moment) => occurrenceAt(schedule, moment),
    between: (from, to) => occurrencesBetween(schedule, from, to),
    planned: (after, count) => plannedAfter(schedule, after, count),
  };
}

/** @param occurrences in order of their starts */
export function timesOfCalendar(occurrences: readonly CalendarOccurrence[]): MeetingTimes {
  const held = occurrences.filter(({ isCancelled }) => !isCancelled).map(plain);
  return {
    next: (after) => held.find(({ startsAt }) => startsAt > after) ?? null,
    at: (moment) => held.findLast(({ startsAt, endsAt }) => startsAt <= moment && endsAt > moment) ?? null,
    between: (from, to) => held.filter(({ startsAt }) => startsAt >= from && startsAt < to),
    planned: (after, count) =>
      occurrences
        .map((one) => asPlanned(plain(one)))
        .filter(({ startsAt }) => startsAt > after)
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
        .slice(0, count),
  };
}

function plain({ id, startsAt, endsAt, isMoved }: CalendarOccurrence): Occurrence {
  return { id, startsAt, endsAt, isMoved };
}

/** Where it was before it was moved. */
function asPlanned({ id, startsAt, endsAt }: Occurrence): Occurrence {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  return { id, startsAt: id, endsAt: new Date(Date.parse(id) + length).toISOString(), isMoved: false };
}
