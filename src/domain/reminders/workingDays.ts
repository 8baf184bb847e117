import { daysLater, weekdayNumber } from '../wallClock.ts';

/** Days of the week on which somebody works, 1 is Monday; at least one. Left out: from Monday to Friday. */
export type WorkingDays = { workingDays?: readonly number[] | undefined };

const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];

/** @param day `YYYY-MM-DD` */
export function isWorkingDay(day: string, { workingDays = mondayToFriday }: WorkingDays): boolean {
  return workingDays.includes(weekdayNumber(day));
}

/** This day if it is a working day, else the last one before it. @param day `YYYY-MM-DD` */
export function workingDayUpTo(day: string, week: WorkingDays): string {
  return isWorkingDay(day, week) ? day : workingDayUpTo(daysLater(day, -1), week);
}

/** This day if it is a working day, else the first one after it. @param day `YYYY-MM-DD` */
export function workingDayFrom(day: string, week: WorkingDays): string {
  return isWorkingDay(day, week) ? day : workingDayFrom(daysLater(day, 1), week);
}

/** No row of days off in such a week is longer. */
export function longestRest({ workingDays = mondayToFriday }: WorkingDays): number {
  return 7 - new Set(workingDays).size;
}
