import type { CalendarOccurrence } from './calendar.ts';
import {
  nextOccurrence,
  type Occurrence,
  occurrenceAt,
  occurrencesBetween,
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
  /** The first times after a moment as they were planned, cancelled or not. */
  planned(after: string, count: number): Occurrence[];
};

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
