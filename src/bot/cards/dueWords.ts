import { isOverdue } from '../../domain/actionItem.ts';
import { daysLate, dayWords, todayOf } from './dates.ts';
import type { ActionView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** When an action item is due: "due Fri 27 Mar", "overdue by 3 days (was due Tue 24 Mar)", "no date". */
export function dueWords(item: Pick<ActionView, 'dueDate' | 'status'>, reader: Reader): string {
  const words = wordsFor(reader.locale);
  if (item.dueDate === null) return words.noDate;
  const day = dayWords(item.dueDate, reader);
  if (isOverdue(item, todayOf(reader))) return words.overdue(day, daysLate(item.dueDate, reader));
  return words.due(day);
}
