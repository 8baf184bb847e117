import { dateText } from './dateFormat.ts';
import { shapes } from './dateShapes.ts';
import { type Weekday, weekdays } from './recurrence.ts';

/** Such as `Tuesday`. @param locale BCP 47 */
export function weekdayName(locale: string, weekday: Weekday): string {
  // The 23rd of November 2026 is a Monday.
  return dateText(locale, shapes.wholeWeekday, `2026-11-${23 + weekdays.indexOf(weekday)}`);
}
