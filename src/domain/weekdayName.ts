import { dateFormat } from './dateFormat.ts';
import { type Weekday, weekdays } from './recurrence.ts';

/** Such as `Tuesday`. @param locale BCP 47 */
export function weekdayName(locale: string, weekday: Weekday): string {
  // A Monday, and the days after it.
  const day = new Date(Date.UTC(2026, 10, 23 + weekdays.indexOf(weekday), 12));
  return dateFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(day);
}
