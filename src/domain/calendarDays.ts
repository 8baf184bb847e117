/** Days are `Date`s at noon UTC, so that no change of a clock moves them. */
const dayLength = 86_400_000;

const friday = 5;

export function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * dayLength);
}

/** The next day with this number of the week (0 is Sunday); today counts only when `orToday`. */
export function nextWeekday(today: Date, weekday: number, orToday: boolean): Date {
  const ahead = (weekday - today.getUTCDay() + 7) % 7;
  return addDays(today, ahead === 0 && !orToday ? 7 : ahead);
}

/** A day of a week by its number (0 is Sunday, which ends a week): this week's, or `weeks` further on. */
export function weekdayOf(today: Date, weekday: number, weeks: number): Date {
  return addDays(today, weeks * 7 + (weekday || 7) - (today.getUTCDay() || 7));
}

/** The working week's end: its Friday, and on a weekend already the next one. */
export function endOfWeek(today: Date): Date {
  return nextWeekday(today, friday, true);
}

export function endOfNextWeek(today: Date): Date {
  return weekdayOf(today, friday, 1);
}

/** The last day of this month, or of the month `ahead` months later. */
export function endOfMonth(today: Date, ahead = 0): Date {
  return noon(today.getUTCFullYear(), today.getUTCMonth() + ahead + 1, 0);
}

export function endOfQuarter(today: Date): Date {
  return endOfMonth(today, 2 - (today.getUTCMonth() % 3));
}

export function endOfYear(today: Date): Date {
  return endOfMonth(today, 11 - today.getUTCMonth());
}

/** The next day with this number: this month if still to come, else in the next month that has it. */
export function nextDayOfMonth(today: Date, day: number): Date | null {
  for (const ahead of [0, 1, 2]) {
    const found = dayThatExists(today.getUTCFullYear(), today.getUTCMonth() + ahead, day);
    if (found && found >= today) return found;
  }
  return null;
}

/** The next time this day of this month (1 is January) comes round, within the eight years a 29 February can take. */
export function nextDayAndMonth(today: Date, day: number, month: number): Date | null {
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const found = month <= 12 ? dayThatExists(today.getUTCFullYear() + ahead, month - 1, day) : null;
    if (found && found >= today) return found;
  }
  return null;
}

/** A day as three numbers, a year of two digits being in this century; null when there is no such day. */
export function dayMonthYear(day: number, month: number, year: number): Date | null {
  return month <= 12 ? dayThatExists(year < 100 ? 2000 + year : year, month - 1, day) : null;
}

/** A wall clock date. @param day `YYYY-MM-DD`, whatever follows */
export function noonOn(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`);
}

/** The day that a moment falls on where this process runs. */
export function noonOf(moment: Date): Date {
  return noon(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

function dayThatExists(year: number, month: number, day: number): Date | null {
  const date = noon(year, month, day);
  return date.getUTCDate() === day ? date : null;
}

function noon(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month, day, 12));
}
