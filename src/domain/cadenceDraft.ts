import { type CadenceChoice, cadenceChoice } from './cadence.ts';
import { addDays, nextWeekday, noonOn } from './calendarDays.ts';
import { type Recurrence, readRecurrence, type Weekday, weekdays, writeRecurrence } from './recurrence.ts';

/** When the two meet, as it is being set. Text stays as it was typed. */
export type CadenceDraft = {
  repeats: 'week' | 'secondWeek' | 'weeks' | 'month';
  /** Weeks from one meeting to the next, where `repeats` is `weeks`. */
  weeks: string;
  /** Which such day of the month, where it is `month`: 1 to 4, or -1, the last. */
  nth: number;
  weekday: Weekday;
  /** Which of the days to come is the first, `YYYY-MM-DD`; the earliest where it is none of them. */
  first: string;
  /** `HH:MM` by the clocks of `zone`. */
  time: string;
  minutes: string;
  zone: string;
};

const quarter = 15;

/** A weekly one like the meeting that the two had, at its quarter of an hour. @param like wall clock time, or null */
export function draftLike(like: string | null, today: string, zone: string): CadenceDraft {
  const minutes = like === null ? 600 : Number(like.slice(11, 13)) * 60 + Number(like.slice(14, 16));
  const rounded = Math.min(Math.round(minutes / quarter) * quarter, 1_440 - quarter);
  return {
    repeats: 'week',
    weeks: '3',
    nth: 1,
    weekday: weekdayIn(like ?? today),
    first: '',
    time: new Date(rounded * 60_000).toISOString().slice(11, 16),
    minutes: '30',
    zone,
  };
}

/** The draft that says what is set; null where the rule is none that can be drafted. @param now wall clock of its zone */
export function cadenceDraftOf(set: CadenceChoice, now: string): CadenceDraft | null {
  const recurrence = readRecurrence(set.rule);
  const draft = recurrence && repeating(recurrence, set.start);
  if (!draft) return null;
  const { start, minutes, zone } = set;
  const whole = { ...draft, first: '', time: start.slice(11, 16), minutes: String(minutes), zone };
  return { ...whole, first: daysOn(whole, now).find((day) => isInStep(whole, start, day)) ?? '' };
}

/** Days to come that may be the first, `YYYY-MM-DD`: one for every week between two meetings. */
export function daysOn(draft: CadenceDraft, now: string): string[] {
  if (draft.repeats === 'month') return monthly(draft, now, 1);
  const { day, isToday } = earliest(draft, now);
  const first = nextWeekday(day, (weekdays.indexOf(draft.weekday) + 1) % 7, isToday);
  return Array.from({ length: weeksOf(draft) ?? 1 }, (_, n) => dateOf(addDays(first, 7 * n)));
}

/** The first times that it gives, by the clocks of its zone; none where it is not complete. */
export function timesAhead(draft: CadenceDraft, now: string, count: number): string[] {
  const weeks = weeksOf(draft);
  if (weeks === null || draft.time === '') return [];
  const days =
    draft.repeats === 'month'
      ? monthly(draft, now, count)
      : Array.from({ length: count }, (_, n) => dateOf(addDays(noonOn(firstOf(draft, now)), 7 * weeks * n)));
  return days.map((day) => `${day}T${draft.time}`);
}

/** What is to be stored, or the field at fault. */
export function choiceOf(
  draft: CadenceDraft,
  now: string,
): { choice: CadenceChoice } | { fault: 'weeks' | 'time' | 'minutes' | 'zone' } {
  const weeks = weeksOf(draft);
  if (weeks === null) return { fault: 'weeks' };
  const [start] = timesAhead(draft, now, 1);
  if (start === undefined) return { fault: 'time' };
  const { zone, weekday, nth } = draft;
  const ends = { kind: 'never' } as const;
  const rule = writeRecurrence(
    draft.repeats === 'month'
      ? { unit: 'month', every: 1, on: { kind: 'weekday', weekday, nth }, ends }
      : { unit: 'week', every: weeks, weekdays: [weekday], weekStart: 'MO', ends },
  );
  const checked = cadenceChoice.safeParse({ rule, start, zone, minutes: Number(draft.minutes) });
  if (checked.success) return { choice: checked.data };
  const [field] = checked.error.issues[0]?.path ?? [];
  return { fault: field === 'minutes' || field === 'zone' ? field : 'time' };
}

/** Weeks from one to the next; null where what was typed is no such number. */
export function weeksOf({ repeats, weeks }: CadenceDraft): number | null {
  if (repeats !== 'weeks') return repeats === 'secondWeek' ? 2 : 1;
  const count = /^\d{1,2}$/.test(weeks.trim()) ? Number(weeks) : 0;
  return count >= 1 && count <= 52 ? count : null;
}

/** The day of the first meeting. */
export function firstOf(draft: CadenceDraft, now: string): string {
  const days = daysOn(draft, now);
  return days.find((day) => day === draft.first) ?? days[0] ?? now.slice(0, 10);
}

function repeating(recurrence: Recurrence, start: string) {
  if (recurrence.ends.kind !== 'never') return null;
  const usual = { weeks: '3', nth: 1 };
  if (recurrence.unit === 'week') {
    const [weekday = weekdayIn(start), another] = recurrence.weekdays;
    if (another !== undefined || weekday !== weekdayIn(start)) return null;
    const { every } = recurrence;
    const repeats = every === 1 ? 'week' : every === 2 ? 'secondWeek' : 'weeks';
    return { ...usual, repeats, weekday, ...(every > 2 && { weeks: String(every) }) } as const;
  }
  if (recurrence.unit !== 'month' || recurrence.every !== 1 || recurrence.on?.kind !== 'weekday') return null;
  const { weekday, nth } = recurrence.on;
  return nth === 5 ? null : ({ ...usual, repeats: 'month', weekday, nth } as const);
}

function isInStep(draft: CadenceDraft, start: string, day: string): boolean {
  const days = Math.round((noonOn(day).getTime() - noonOn(start).getTime()) / 86_400_000);
  return days % (7 * (weeksOf(draft) ?? 1)) === 0;
}

/** The nth such weekday of this month and those that follow, as far as it is still to come. */
function monthly({ weekday, nth, time }: CadenceDraft, now: string, count: number): string[] {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7)) - 1];
  const number = (weekdays.indexOf(weekday) + 1) % 7;
  const days = Array.from({ length: count + 1 }, (_, ahead) => {
    // The last one is a week before the first of the month after.
    const from = new Date(Date.UTC(year, month + ahead + (nth === -1 ? 1 : 0), 1, 12));
    return dateOf(addDays(nextWeekday(from, number, true), nth === -1 ? -7 : 7 * (nth - 1)));
  });
  return days.filter((day) => `${day}T${time}` > now).slice(0, count);
}

/** From which day on there may be one: today, unless its time has passed. */
function earliest({ time }: CadenceDraft, now: string): { day: Date; isToday: boolean } {
  return { day: noonOn(now), isToday: time > now.slice(11, 16) };
}

function weekdayIn(day: string): Weekday {
  return weekdays[(noonOn(day).getUTCDay() + 6) % 7] ?? 'MO';
}

function dateOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}
