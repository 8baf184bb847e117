import { Temporal } from 'temporal-polyfill';

/**
 * Between moments (ISO 8601, UTC) and what the clocks of a zone show (`2026-03-31T10:00`). Server only: the polyfill
 * is too large for the panel's first load.
 */

/**
 * The moment at which clocks show this. A time that a change of the clocks leaves out is taken as much later as the
 * clocks jump; of a time that comes twice, the first.
 * @throws RangeError for an unknown zone
 */
export function momentOf(local: string, zone: string): string {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  return new Date(zoned.epochMilliseconds).toISOString();
}

/** What clocks show at a moment, to the minute. @throws RangeError for an unknown zone */
export function localAt(moment: string, zone: string): string {
  const zoned = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A wall clock date some days later. @param date `YYYY-MM-DD` */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. @param date `YYYY-MM-DD` */
export function weekdayNumber(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

/** A moment some minutes later (earlier when negative). */
export function minutesLater(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}
