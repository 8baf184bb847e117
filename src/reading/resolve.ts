import {
  addDays,
  dayMonthYear,
  endOfMonth,
  nextDayAndMonth,
  nextDayOfMonth,
  nextWeekday,
  weekdayOf,
} from '../domain/calendarDays.ts';
import type { Meaning } from '../locales/shape/dateWords.ts';
import type { ChainLink } from './chain.ts';
import type { Dates } from './compiledDates.ts';

/** Where and when it is read: `today` at noon UTC, `minutes` of the wall clock's day. */
export type Moment = { today: Date; minutes: number; monthFirst: boolean };

/**
 * The day that words name; or none, with those that they may mean. `isPast`: they speak of a day that is over;
 * `isNoDay`: of a day that does not exist, or of a whole month.
 */
export type NamedDay = { day: Date | null; likely: readonly Date[]; isPast?: boolean; isNoDay?: boolean };

type MeaningLink = ChainLink & { meaning: Meaning };

const friday = 5;

/** What the words of one date come to together: "Friday" and "next week" are one day. */
export function resolve(links: readonly ChainLink[], dates: Dates, moment: Moment): NamedDay {
  const words = links.filter((link): link is MeaningLink => link.meaning !== undefined);
  if (words.some(({ meaning }) => meaning.is === 'past')) return { day: null, likely: [], isPast: true };
  const days = words.filter(({ meaning }) => meaning.is !== 'time');
  if (days.length === 0) return ofTime(words, moment);
  const [weekday] = days.filter(({ meaning }) => meaning.is === 'weekday');
  const others = days.filter((one) => one !== weekday);
  if (weekday && others.length > 0) return weekdayWith(weekday, others, dates, moment);
  return agreed(days.map((one) => named(one, dates, moment)));
}

/** A weekday beside other words: of a week that they name, or it must be the day that they name. */
function weekdayWith(
  weekday: MeaningLink,
  others: readonly MeaningLink[],
  dates: Dates,
  moment: Moment,
): NamedDay {
  const number = weekdayNumber(weekday, dates);
  const isPlain =
    weekday.meaning.is === 'weekday' && !weekday.meaning.shift && weekday.meaning.which === undefined;
  const [week, ...more] = others.filter(
    ({ meaning }) => meaning.is === 'week' || meaning.is === 'weekNumber',
  );
  if (isPlain && week && more.length === 0 && others.length === 1)
    return weekdayIn(week, number, dates, moment);
  const counted = others.find(({ meaning }) => meaning.is === 'count' && meaning.unit === 'week');
  if (isPlain && counted && others.length === 1) {
    const weeks = numberOf(counted, dates);
    const after = addDays(nextWeekday(moment.today, number, true), 7 * weeks);
    return agreed([one(weekdayOf(moment.today, number, weeks)), one(after)]);
  }
  const other = agreed(others.map((words) => named(words, dates, moment)));
  if (!other.day || !isPlain) return agreed([other, named(weekday, dates, moment)]);
  if (other.day.getUTCDay() === number) return other;
  const near = [-3, -2, -1, 1, 2, 3].map((away) => addDays(other.day ?? moment.today, away));
  return { day: null, likely: [other.day, ...near.filter((day) => day.getUTCDay() === number)] };
}

function weekdayIn(week: MeaningLink, number: number, dates: Dates, moment: Moment): NamedDay {
  const { today } = moment;
  const anchor =
    week.meaning.is === 'week' ? addDays(today, 7 * week.meaning.ahead) : named(week, dates, moment).day;
  if (!anchor) return { day: null, likely: [] };
  const day = weekdayOf(anchor, number, 0);
  return day < today ? { day: null, likely: [addDays(day, 7), nextWeekday(today, friday, true)] } : one(day);
}

/** One day where all name the same; else those that they name, to be chosen from. */
export function agreed(all: readonly NamedDay[]): NamedDay {
  const [first] = all;
  if (!first) return { day: null, likely: [] };
  const isSame = all.every(({ day }) => day !== null && day.getTime() === first.day?.getTime());
  if (isSame || all.length === 1) return first;
  return { day: null, likely: all.flatMap(({ day, likely }) => (day ? [day] : likely)) };
}

/** "By 5pm" is today while that is to come. */
function ofTime(words: readonly MeaningLink[], { today, minutes }: Moment): NamedDay {
  const isToday = words.some(({ meaning }) => meaning.is === 'time' && meaning.today);
  const until = Math.max(-1, ...words.map(minutesOf));
  if (isToday || until > minutes) return one(today);
  return { day: null, likely: [today, addDays(today, 1)] };
}

function minutesOf({ meaning, slots: { clock } }: MeaningLink): number {
  const [hours = '', minutes = '0'] = clock?.match(/\d+/gu) ?? [];
  if (hours === '') return meaning.is === 'time' && meaning.hour ? meaning.hour * 60 : -1;
  const isAfternoon = /p\.?m/u.test(clock ?? '') && Number(hours) < 12;
  return (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes);
}

function named(words: MeaningLink, dates: Dates, moment: Moment): NamedDay {
  const { meaning, slots } = words;
  const { today } = moment;
  switch (meaning.is) {
    case 'weekday':
      return ofWeekday(weekdayNumber(words, dates), words, meaning, dates, moment);
    case 'week':
      return one(weekdayOf(today, friday, isWeekendNow(today) && meaning.ahead === 0 ? 1 : meaning.ahead));
    case 'weekNumber':
      return one(fridayOfWeek(today, numberOf(words, dates)));
    case 'days':
      return one(addDays(today, meaning.ahead));
    case 'count':
      return counted(words, meaning, numberOf(words, dates), moment);
    case 'dayOfMonth':
      return ofMonthDay(words, dates, today);
    case 'date':
      return ofDate(words, dates, moment);
    case 'end':
      return one(endOf(today, meaning));
    case 'weekend':
      return one(addDays(nextWeekday(today, 6, true), 7 * meaning.ahead));
    case 'quarterEnd':
      return quarterEnd(today, numberOf(words, dates));
    case 'monthEnd':
    case 'monthMiddle':
    case 'monthStart':
    case 'month':
      return ofMonth(meaning.is, monthIn(today, dates.months.get(slots.month ?? '') ?? 1, slots.year));
    case 'about':
      return { day: null, likely: [addDays(today, meaning.n), addDays(today, meaning.orN)] };
    default:
      return { day: null, likely: [] };
  }
}

function one(day: Date | null): NamedDay {
  return { day, likely: day ? [day] : [] };
}

function weekdayNumber({ slots }: MeaningLink, { weekdays }: Dates): number {
  return weekdays.get(slots.weekday ?? '') ?? 0;
}

function numberOf({ slots: { n = '' }, meaning }: MeaningLink, { numbers }: Dates): number {
  if (n === '') return 'n' in meaning ? (meaning.n ?? 1) : 1;
  return numbers.get(n) ?? Number(n);
}

function isWeekendNow(today: Date): boolean {
  return today.getUTCDay() === 0 || today.getUTCDay() === 6;
}

function ofWeekday(
  number: number,
  words: MeaningLink,
  { which, shift }: Extract<Meaning, { is: 'weekday' }>,
  dates: Dates,
  { today }: Moment,
): NamedDay {
  const weeks = shift === 'n' ? numberOf(words, dates) : shift;
  if (weeks) return one(addDays(nextWeekday(today, number, true), 7 * weeks));
  const nearest = nextWeekday(today, number, which === undefined || which === 'this');
  const isOfNextWeek = dates.words.conventions.nextWeekday === 'ofNextWeek';
  const next = isOfNextWeek ? weekdayOf(today, number, 1) : nearest;
  if (which === 'next') return one(next);
  return which === 'afterNext' ? { day: null, likely: [next, addDays(next, 7)] } : one(nearest);
}

function counted(
  { text }: MeaningLink,
  { unit }: Extract<Meaning, { is: 'count' }>,
  n: number,
  { today, minutes }: Moment,
): NamedDay {
  if (unit === 'day') return one(addDays(today, n));
  if (unit === 'week') return one(addDays(today, 7 * n));
  if (unit === 'month') return one(monthsLater(today, n));
  if (unit === 'year') return one(monthsLater(today, 12 * n));
  if (unit === 'hour')
    return one(addDays(today, Math.floor((minutes + (/min/u.test(text) ? n : 60 * n)) / 1440)));
  let day = today;
  for (let left = Math.min(n, 400); left > 0; left -= isWeekendNow(day) ? 0 : 1) day = addDays(day, 1);
  return one(day);
}

/** The same day so many months later, or the month's last where it has no such day. */
function monthsLater(today: Date, months: number): Date {
  const last = endOfMonth(today, months);
  return addDays(last, Math.min(0, today.getUTCDate() - last.getUTCDate()));
}

/** "The 15th", with a weekday or without: the two must fit. */
function ofMonthDay({ text, slots: { d = '', weekday } }: MeaningLink, dates: Dates, today: Date): NamedDay {
  const { weekdays, words } = dates;
  const day = nextDayOfMonth(today, Number(d));
  if (!day) return { day, likely: [], isNoDay: true };
  const number = weekday === undefined ? undefined : weekdays.get(weekday);
  if (number === undefined) return one(day);
  const nearest = nextWeekday(today, number, true);
  const isHour = words.conventions.numberAfterWeekday === 'dayOrHour' && Number(d) <= 12 && /\d$/u.test(text);
  if (day.getUTCDay() === number && (!isHour || day.getTime() === nearest.getTime())) return one(day);
  return { day: null, likely: [day, nearest] };
}

function ofDate(
  { text, slots: { d = '1', m, month, year } }: MeaningLink,
  { months }: Dates,
  moment: Moment,
): NamedDay {
  const { today, monthFirst } = moment;
  const named = months.get(month ?? '');
  if (named !== undefined) return dayIn(today, Number(d), named, year);
  const asWritten = dayIn(today, Number(d), Number(m), year);
  if (/^\d{4}/u.test(text)) return asWritten;
  const swapped = dayIn(today, Number(m), Number(d), year);
  const [usual, other] = monthFirst ? [swapped, asWritten] : [asWritten, swapped];
  return !usual.day && other.day ? other : usual;
}

const longestYear = 366;

/** A day and a month, of a year or the next to come; where there is no such day, those beside it. */
function dayIn(today: Date, day: number, month: number, year: string | undefined): NamedDay {
  const written = year === undefined ? null : Number(year.replace("'", ''));
  const found = written === null ? nextDayAndMonth(today, day, month) : dayMonthYear(day, month, written);
  // "29 February" of a year that nobody named is hardly one in years to come.
  const isSoon = written !== null || (found !== null && found <= addDays(today, longestYear));
  if (found && isSoon) return one(found);
  const last = month >= 1 && month <= 12 && day <= 31 ? endOfMonth(monthIn(today, month, year)) : null;
  return { day: null, likely: last ? [last, addDays(last, 1)] : [], isNoDay: true };
}

/** The first of a month: this year's while it is not over. */
function monthIn(today: Date, month: number, year: string | undefined): Date {
  const isOver = month < today.getUTCMonth() + 1;
  const written =
    year === undefined ? today.getUTCFullYear() + (isOver ? 1 : 0) : Number(year.replace("'", ''));
  return new Date(Date.UTC(written < 100 ? 2000 + written : written, month - 1, 1, 12));
}

function ofMonth(part: 'monthEnd' | 'monthMiddle' | 'monthStart' | 'month', first: Date): NamedDay {
  if (part === 'monthEnd') return one(endOfMonth(first));
  if (part === 'monthMiddle') return one(addDays(first, 14));
  if (part === 'month') return { day: null, likely: [first, endOfMonth(first)], isNoDay: true };
  return { day: null, likely: [first, addDays(first, 9)] };
}

function endOf(today: Date, { of, ahead }: Extract<Meaning, { is: 'end' }>): Date {
  if (of === 'month') return endOfMonth(today, ahead);
  const months = of === 'quarter' ? 3 : 12;
  return endOfMonth(today, months - 1 - (today.getUTCMonth() % months) + months * ahead);
}

function quarterEnd(today: Date, quarter: number): NamedDay {
  if (quarter < 1 || quarter > 4) return { day: null, likely: [] };
  const end = endOfMonth(new Date(Date.UTC(today.getUTCFullYear(), quarter * 3 - 1, 1, 12)));
  return one(end < today ? endOfMonth(end, 12) : end);
}

/** The Friday of a numbered week, as ISO 8601 counts them: this year's while it is not over. */
function fridayOfWeek(today: Date, week: number): Date | null {
  if (week < 1 || week > 53) return null;
  const of = (year: number) => weekdayOf(new Date(Date.UTC(year, 0, 4, 12)), friday, week - 1);
  const year = today.getUTCFullYear();
  return of(year) < today ? of(year + 1) : of(year);
}
