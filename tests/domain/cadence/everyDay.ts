import type { CadenceChoice } from '../../../src/domain/cadence.ts';
import { readRecurrence, type Weekday, weekdays } from '../../../src/domain/recurrence.ts';

/**
 * When a cadence happens, found by walking through every day since its start and looking at the zone's clocks: slow,
 * and as simple as the definition. Wall clock times, as the rule gives them.
 */
export function everyDay({ rule, start }: CadenceChoice, until: string): string[] {
  const recurrence = readRecurrence(rule);
  if (recurrence === null) throw new RangeError(rule);
  const { ends } = recurrence;
  const [first = '', time = ''] = start.split('T');
  const found: string[] = [];
  for (let day = first; day <= until; day = dayAfter(day)) {
    if (ends.kind === 'count' && found.length === ends.count) break;
    if (ends.kind === 'until' && day > ends.date) break;
    if (isOn(recurrence, day, first)) found.push(`${day}T${time}`);
  }
  return found;
}

/** The moments at which clocks of a zone show this; the first, and where none does, as much later as they jump. */
export function momentShown(local: string, zone: string): string {
  const wall = Date.parse(`${local}:00Z`);
  const around = [-24, 24].map((hours) => offset(wall + hours * 3_600_000, zone));
  const shown = around
    .map((minutes) => wall - minutes * 60_000)
    .filter((at) => offset(at, zone) === (wall - at) / 60_000);
  const [before = 0] = around;
  return new Date(shown.length > 0 ? Math.min(...shown) : wall - before * 60_000).toISOString();
}

function isOn(
  recurrence: NonNullable<ReturnType<typeof readRecurrence>>,
  day: string,
  first: string,
): boolean {
  const { every } = recurrence;
  if (recurrence.unit === 'day') return daysBetween(first, day) % every === 0;
  if (recurrence.unit === 'week') {
    const names = recurrence.weekdays.length > 0 ? recurrence.weekdays : [nameOf(first)];
    const weeks = daysBetween(weekOf(first, recurrence.weekStart), weekOf(day, recurrence.weekStart)) / 7;
    return weeks % every === 0 && names.includes(nameOf(day));
  }
  if (monthsBetween(first, day) % every !== 0) return false;
  const { on } = recurrence;
  const [date, last] = [Number(day.slice(8)), lastOf(day)];
  if (on === null) return date === Number(first.slice(8));
  if (on.kind === 'day') return date === (on.day === -1 ? last : on.day);
  const nth = on.nth === -1 ? date + 7 > last : Math.ceil(date / 7) === on.nth;
  return nth && nameOf(day) === on.weekday;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function offset(at: number, zone: string): number {
  const shown =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(zone, shown);
  return (Date.parse(`${shown.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000) / 60_000;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function monthsBetween(from: string, to: string): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}

function weekOf(day: string, starts: Weekday): string {
  const back = (weekdays.indexOf(nameOf(day)) - weekdays.indexOf(starts) + 7) % 7;
  return new Date(Date.parse(`${day}T12:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
}

function nameOf(day: string): Weekday {
  return weekdays[(new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7] ?? 'MO';
}

function lastOf(day: string): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}
