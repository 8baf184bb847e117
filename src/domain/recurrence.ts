import * as z from 'zod/mini';

/** Days of the week as RFC 5545 names them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof weekdays)[number];

/** How often something repeats. Without `weekdays` or `on` it is the weekday, or the day, of the first time. */
export type Recurrence = { every: number; ends: Ending } & (
  | { unit: 'day' }
  | { unit: 'week'; weekdays: Weekday[]; weekStart: Weekday }
  | { unit: 'month'; on: MonthDay | NthWeekday | null }
);

/** A day of the month; -1 is the last. */
export type MonthDay = { kind: 'day'; day: number };

/** The first to fifth such weekday of the month; -1 is the last. */
export type NthWeekday = { kind: 'weekday'; weekday: Weekday; nth: number };

/** `until`: the last calendar day on which it may happen, `YYYY-MM-DD`. */
export type Ending = { kind: 'never' } | { kind: 'until'; date: string } | { kind: 'count'; count: number };

/** How much apart at most, and how often at most. Beyond it, it is a mistake rather than a habit. */
const most = { day: 31, week: 52, month: 12, count: 1_000 } as const;

const calendarDate = z.iso.date();

const units = [
  ['DAILY', 'day'],
  ['WEEKLY', 'week'],
  ['MONTHLY', 'month'],
] as const;

const allowed = {
  day: ['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'WKST'],
  week: ['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'WKST', 'BYDAY'],
  month: ['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'WKST', 'BYDAY', 'BYMONTHDAY'],
};

/**
 * An RRULE of RFC 5545, restricted to what people use for a 1:1: every n days, every n weeks on weekdays, every n
 * months on a day or an nth weekday, without end, until a calendar day or a number of times.
 */
export const recurrenceRule = z.string().check(
  z.maxLength(200),
  z.refine(
    (text) => readRecurrence(text) !== null,
    'must be a weekly or monthly rule like FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  ),
);

/** What a rule says; null when it is none of the kind above. */
export function readRecurrence(rule: string): Recurrence | null {
  const parts = partsOf(rule);
  const unit = units.find(([name]) => name === parts?.get('FREQ'))?.[1];
  if (!parts || !unit || [...parts.keys()].some((name) => !allowed[unit].includes(name))) return null;
  const every = number(parts.get('INTERVAL') ?? '1', most[unit]);
  const ends = endingOf(parts);
  const weekStart = parts.get('WKST') ?? 'MO';
  if (every === null || ends === null || !isWeekday(weekStart)) return null;
  if (unit === 'day') return { unit, every, ends };
  if (unit === 'week') return weekly(parts, { every, ends, weekStart });
  return monthly(parts, { every, ends });
}

/** The rule that says it: what `readRecurrence` reads back. */
export function writeRecurrence(recurrence: Recurrence): string {
  const freq = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' }[recurrence.unit];
  return [
    `FREQ=${freq}`,
    `INTERVAL=${recurrence.every}`,
    ...byParts(recurrence),
    ...endParts(recurrence.ends),
  ]
    .filter((part) => part !== 'INTERVAL=1')
    .join(';');
}

function byParts(recurrence: Recurrence): string[] {
  if (recurrence.unit === 'week') {
    const { weekdays: days, weekStart } = recurrence;
    return [
      ...(days.length > 0 ? [`BYDAY=${days.join(',')}`] : []),
      ...(weekStart === 'MO' ? [] : [`WKST=${weekStart}`]),
    ];
  }
  if (recurrence.unit === 'day' || recurrence.on === null) return [];
  const { on } = recurrence;
  return [on.kind === 'day' ? `BYMONTHDAY=${on.day}` : `BYDAY=${on.nth}${on.weekday}`];
}

function endParts(ends: Ending): string[] {
  if (ends.kind === 'until') return [`UNTIL=${ends.date.replaceAll('-', '')}`];
  return ends.kind === 'count' ? [`COUNT=${ends.count}`] : [];
}

function partsOf(rule: string): Map<string, string> | null {
  const pairs = rule.split(';').map((part) => part.split('='));
  const parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const isWellFormed = pairs.every((pair) => pair.length === 2) && parts.size === pairs.length;
  return isWellFormed ? parts : null;
}

function weekly(
  parts: Map<string, string>,
  base: { every: number; ends: Ending; weekStart: Weekday },
): Recurrence | null {
  const listed = parts.get('BYDAY')?.split(',') ?? [];
  const days = listed.filter(isWeekday);
  const isClean = days.length === listed.length && new Set(days).size === days.length;
  return isClean ? { unit: 'week', weekdays: days, ...base } : null;
}

function monthly(parts: Map<string, string>, base: { every: number; ends: Ending }): Recurrence | null {
  const [byDay, byMonthDay] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  if (byDay === undefined && byMonthDay === undefined) return { unit: 'month', on: null, ...base };
  if (byDay !== undefined && byMonthDay !== undefined) return null;
  const on = byDay === undefined ? monthDay(byMonthDay ?? '') : nthWeekday(byDay);
  return on && { unit: 'month', on, ...base };
}

function monthDay(text: string): MonthDay | null {
  const day = text === '-1' ? -1 : number(text, 31);
  return day === null ? null : { kind: 'day', day };
}

function nthWeekday(text: string): NthWeekday | null {
  const [, nth, weekday] = /^(-1|\+?[1-5])([A-Z]{2})$/.exec(text) ?? [];
  return isWeekday(weekday) ? { kind: 'weekday', weekday, nth: Number(nth) } : null;
}

function endingOf(parts: Map<string, string>): Ending | null {
  const [until, count] = [parts.get('UNTIL'), parts.get('COUNT')];
  if (until !== undefined && count !== undefined) return null;
  if (until !== undefined) return untilDay(until);
  if (count === undefined) return { kind: 'never' };
  const times = number(count, most.count);
  return times === null ? null : { kind: 'count', count: times };
}

function untilDay(text: string): Ending | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = [year, month, day].join('-');
  return calendarDate.safeParse(date).success ? { kind: 'until', date } : null;
}

function number(text: string, largest: number): number | null {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= largest ? value : null;
}

function isWeekday(text: string | undefined): text is Weekday {
  return weekdays.some((weekday) => weekday === text);
}
