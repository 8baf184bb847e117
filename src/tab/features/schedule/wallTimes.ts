import { noonOn } from '../../../domain/calendarDays.ts';
import { dateFormat } from '../../../domain/dateFormat.ts';
import { whenText } from '../../strings/whenText.ts';

/** How times, hours and days that are of no zone read to people: what somebody sets in a dialog. */

/** The same of a wall clock time, `2026-12-01T10:00`. */
export function wallText(locale: string, local: string): string {
  return whenText(locale, `${local}:00Z`, 'UTC');
}

/** A wall clock date such as `Tue 1 Dec`. @param day `YYYY-MM-DD`, whatever follows */
export function dateText(locale: string, day: string): string {
  return dateFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(noonOn(day));
}

/** Hours by the clocks of whoever reads, such as `9:00 – 17:00`. @param from `HH:MM` @param to `HH:MM` */
export function hoursText(locale: string, from: string, to: string): string {
  const format = dateFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  return [from, to].map((time) => format.format(new Date(`2026-01-05T${time}:00Z`))).join('\u2009–\u2009');
}

/** Days of the week, such as `Mon – Fri` or `Mon, Wed`. @param days 1 is Monday, in order */
export function daysText(locale: string, days: readonly number[]): string {
  const format = dateFormat(locale, { timeZone: 'UTC', weekday: 'short' });
  // The fifth of January 2026 is a Monday.
  const names = days.map((day) => format.format(noonOn(`2026-01-${String(day + 4).padStart(2, '0')}`)));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const isOneRow = days.length > 2 && last - first === days.length - 1;
  return isOneRow ? `${names[0]}\u2009–\u2009${names.at(-1)}` : names.join(', ');
}
