import { type CadenceDraft, weeksOf } from './cadenceDraft.ts';
import { addDays, nextWeekday, noonOn } from './calendarDays.ts';
import { weekdays } from './recurrence.ts';

const dayLength = 86_400_000;

/**
 * After which wall clock time a draft's first meeting is looked for, when it is to begin on some day or after it.
 * A day in the past says which weeks are meant: "every second Tuesday, from the 3rd on".
 * @param from `YYYY-MM-DD`, or '' for as soon as it can be
 * @param now wall clock of the draft's zone
 */
export function firstFrom(draft: CadenceDraft, from: string, now: string): string {
  if (from === '') return now;
  if (draft.repeats === 'month') return later(now, eveningBefore(noonOn(from)));
  const cycle = 7 * (weeksOf(draft) ?? 1);
  const first = nextWeekday(noonOn(from), (weekdays.indexOf(draft.weekday) + 1) % 7, true);
  const behind = Math.max(0, Math.round((noonOn(now).getTime() - first.getTime()) / dayLength));
  const soonest = addDays(first, Math.ceil(behind / cycle) * cycle);
  const hasPassed = `${dateOf(soonest)}T${draft.time}` <= now;
  return later(now, eveningBefore(hasPassed ? addDays(soonest, cycle) : soonest));
}

function eveningBefore(day: Date): string {
  return `${dateOf(addDays(day, -1))}T23:59`;
}

function dateOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
