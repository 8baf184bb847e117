import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';

const day = 86_400_000;

/** When something is due, seen from a day: how late, today, tomorrow, within the week, or some day. */
export type DueSeen =
  | { kind: 'overdue'; days: number }
  | { kind: 'today' | 'tomorrow' }
  | { kind: 'day'; text: string };

/** Within a week the weekday alone is enough; later it stands before the day. Both days are `YYYY-MM-DD`. */
export function dueSeen(locale: string, dueDate: string, today: string): DueSeen {
  const days = (Date.parse(dueDate) - Date.parse(today)) / day;
  if (days < 0) return { kind: 'overdue', days: -days };
  if (days < 2) return { kind: days === 0 ? 'today' : 'tomorrow' };
  if (days < 7) return { kind: 'day', text: dateText(locale, shapes.weekday, dueDate) };
  return { kind: 'day', text: dateText(locale, shapes.weekdayAndDay, dueDate, { now: today }) };
}
