import { Temporal } from 'temporal-polyfill';
import type { SandboxMeeting } from './world.ts';

/** One date of a recurring meeting. Both times are ISO 8601, UTC; the end is not part of it. */
export type WorldOccurrence = { start: string; end: string };

/** The occurrence that runs at `now` (ISO 8601), otherwise the next one. */
export function worldOccurrenceAt(weekly: SandboxMeeting['weekly'], now: string): WorldOccurrence {
  const current = occurrenceInWeekOf(weekly, now, 0);
  return isAfter(current.end, now) ? current : occurrenceInWeekOf(weekly, now, 1);
}

/** The first occurrence that has not begun at `now` (ISO 8601). */
export function nextWorldOccurrence(weekly: SandboxMeeting['weekly'], now: string): WorldOccurrence {
  const current = occurrenceInWeekOf(weekly, now, 0);
  return isAfter(current.start, now) ? current : occurrenceInWeekOf(weekly, now, 1);
}

/** The latest occurrence that is over at `now` (ISO 8601), or one so many weeks before it. */
export function pastOccurrence(
  weekly: SandboxMeeting['weekly'],
  now: string,
  weeksBefore: number,
): WorldOccurrence {
  const current = occurrenceInWeekOf(weekly, now, 0);
  const weeks = isAfter(current.end, now) ? weeksBefore + 1 : weeksBefore;
  return occurrenceInWeekOf(weekly, now, -weeks);
}

/** Those that start from one moment on and before another (ISO 8601), in order. */
export function worldOccurrencesBetween(
  weekly: SandboxMeeting['weekly'],
  from: string,
  to: string,
): WorldOccurrence[] {
  const found: WorldOccurrence[] = [];
  for (let weeks = 0; ; weeks += 1) {
    const one = occurrenceInWeekOf(weekly, from, weeks);
    if (!isAfter(to, one.start)) return found;
    if (!isAfter(from, one.start)) found.push(one);
  }
}

function occurrenceInWeekOf(
  weekly: SandboxMeeting['weekly'],
  now: string,
  weeksLater: number,
): WorldOccurrence {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(weekly.zone).toPlainDate();
  const date = today.add({ days: weekly.weekday - today.dayOfWeek + 7 * weeksLater });
  const start = date.toZonedDateTime({ timeZone: weekly.zone, plainTime: weekly.start });
  return { start: iso(start), end: iso(start.add({ minutes: weekly.minutes })) };
}

function iso(time: Temporal.ZonedDateTime): string {
  return time.toInstant().toString({ fractionalSecondDigits: 3 });
}

function isAfter(time: string, other: string): boolean {
  return Date.parse(time) > Date.parse(other);
}
