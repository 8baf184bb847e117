import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';

/** How times, hours and days that are of no zone read to people: what somebody sets in a dialog. */

/** A wall clock time, `2026-12-01T10:00`, such as `Tue 1 Dec, 10:00`. */
export function wallText(locale: string, local: string): string {
  return dateText(locale, shapes.moment, `${local}:00Z`);
}

/** Hours by the clocks of whoever reads, such as `9:00 – 17:00`. @param from `HH:MM` @param to `HH:MM` */
export function hoursText(locale: string, from: string, to: string): string {
  return [from, to]
    .map((time) => dateText(locale, shapes.hours, `2026-01-05T${time}:00Z`))
    .join('\u2009–\u2009');
}

/** Days of the week, such as `Mon – Fri` or `Mon, Wed`. @param days 1 is Monday, in order */
export function daysText(locale: string, days: readonly number[]): string {
  // The fifth of January 2026 is a Monday.
  const names = days.map((day) =>
    dateText(locale, shapes.weekday, `2026-01-${String(day + 4).padStart(2, '0')}`),
  );
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const isOneRow = days.length > 2 && last - first === days.length - 1;
  return isOneRow ? `${names[0]}\u2009–\u2009${names.at(-1)}` : names.join(', ');
}
