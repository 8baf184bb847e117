import { isOverdue } from '../../domain/actionItem.ts';
import { cardStringsFor, dateLocale } from './cardStrings.ts';
import { daysLate, dayWords, todayOf, weekdayWords } from './dates.ts';
import type { ActionView, CardReader } from './views.ts';

/** When an action item is due: "due Fri 27 Mar", "overdue by 3 days (was due Tue 24 Mar)", "no date". */
export function dueWords(item: Pick<ActionView, 'dueDate' | 'status'>, reader: CardReader): string {
  const words = cardStringsFor(reader.locale);
  if (item.dueDate === null) return words.noDate;
  const day = dayWords(item.dueDate, reader);
  if (isOverdue(item, todayOf(reader))) return words.overdue(day, daysLate(item.dueDate, reader));
  const isPast = item.dueDate < todayOf(reader);
  return isPast ? words.wasDue(day) : words.due(day);
}

/** The same as a line of its own, with the weekday also where it is today or tomorrow. */
export function dueSentence(item: Pick<ActionView, 'dueDate' | 'status'>, reader: CardReader): string {
  const words = withWeekday(dueWords(item, reader), item.dueDate, reader);
  return words.charAt(0).toLocaleUpperCase(dateLocale(reader)) + words.slice(1);
}

function withWeekday(words: string, date: string | null, reader: CardReader): string {
  if (date === null || date < todayOf(reader)) return words;
  const day = weekdayWords(date, reader);
  return words.includes(day) ? words : `${words}, ${day}`;
}
