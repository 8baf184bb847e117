import type { CadenceChoice } from './cadence.ts';
import { type Recurrence, weekdays, writeRecurrence } from './recurrence.ts';
import { localAt, weekdayNumber } from './wallClock.ts';

/** Starts that are looked at, and how many of them must agree. */
const looked = 8;
const enough = 4;

/** Minutes: people meet at quarters of an hour, and come a little early or late. */
const grid = 15;

const usualMinutes = 30;

/**
 * When two people seem to meet, learned from when they met: the same weekday, at about the same time, every n weeks
 * or on the nth such day of the month. null while there are fewer than four, or they show no habit. A suggestion only.
 * @param starts ISO 8601, UTC, in any order
 * @param zone whose clocks they go by
 */
export function suggestCadence(starts: readonly string[], zone: string): CadenceChoice | null {
  const recent = [...starts]
    .sort()
    .slice(-looked)
    .map((start) => localAt(start, zone));
  const weekday = commonest(recent.map(weekdayOf));
  const regular = recent.filter((local) => weekdayOf(local) === weekday);
  if (weekday === null || regular.length < enough || regular.length < recent.length * 0.75) return null;
  const time = timeOf(regular);
  const recurrence = recurrenceOf(regular.map((local) => local.slice(0, 10)));
  const last = regular.at(-1)?.slice(0, 10);
  if (time === null || recurrence === null || !last) return null;
  return { rule: writeRecurrence(recurrence), start: `${last}T${time}`, zone, minutes: usualMinutes };
}

/** @param days of one weekday, in order */
function recurrenceOf(days: readonly string[]): Recurrence | null {
  const gaps = days
    .slice(1)
    .map((day, at) => Math.round((Date.parse(day) - Date.parse(days[at] ?? day)) / 604_800_000));
  const weekday = weekdays[weekdayNumber(days[0] ?? '') - 1];
  const ends = { kind: 'never' } as const;
  if (!weekday || gaps.some((gap) => gap === 0)) return null;
  const nths = new Set(days.map((day) => Math.ceil(Number(day.slice(8)) / 7)));
  const [nth] = nths;
  if (nths.size === 1 && nth !== undefined && gaps.every((gap) => gap >= 4)) {
    return { unit: 'month', every: 1, on: { kind: 'weekday', weekday, nth: nth === 5 ? -1 : nth }, ends };
  }
  const every = commonest(gaps);
  // A gap of twice or three times as much is a meeting that was skipped.
  if (every === null || every > 4 || gaps.some((gap) => gap % every !== 0)) return null;
  if (gaps.filter((gap) => gap === every).length * 2 <= gaps.length) return null;
  return { unit: 'week', every, weekdays: [weekday], weekStart: 'MO', ends };
}

/** The time that most are close to; null when they are spread out. */
function timeOf(locals: readonly string[]): string | null {
  const minutes = locals
    .map((local) => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)))
    .sort((a, b) => a - b);
  const middle = minutes[Math.floor(minutes.length / 2)] ?? 0;
  const near = minutes.filter((one) => Math.abs(one - middle) <= grid);
  if (near.length < minutes.length * 0.75) return null;
  const rounded = Math.min(Math.round(middle / grid) * grid, 24 * 60 - grid);
  return new Date(rounded * 60_000).toISOString().slice(11, 16);
}

function weekdayOf(local: string): number {
  return weekdayNumber(local.slice(0, 10));
}

function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
