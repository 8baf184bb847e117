const day = 86_400_000;

/** When something is due, seen from a day: how late, today, tomorrow, within the week, or some day. */
export type DueSeen =
  | { kind: 'overdue'; days: number }
  | { kind: 'today' | 'tomorrow' }
  | { kind: 'day'; text: string };

/** Within a week the weekday alone is enough. Both days are `YYYY-MM-DD`. */
export function dueSeen(locale: string, dueDate: string, today: string): DueSeen {
  const days = (noon(dueDate) - noon(today)) / day;
  if (days < 0) return { kind: 'overdue', days: -days };
  if (days < 2) return { kind: days === 0 ? 'today' : 'tomorrow' };
  if (days < 7) return { kind: 'day', text: dayAs(locale, dueDate, { weekday: 'short' }) };
  const sameYear = dueDate.slice(0, 4) === today.slice(0, 4);
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  return { kind: 'day', text: dayAs(locale, dueDate, { day: 'numeric', month: 'short', ...year }) };
}

/** A day with its weekday, such as `Friday 27 March`. @param date `YYYY-MM-DD` */
export function wholeDay(locale: string, date: string): string {
  return dayAs(locale, date, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** A calendar day has no time zone: it is written in the one it is read in. */
function dayAs(locale: string, date: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(noon(date));
}

function noon(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}
