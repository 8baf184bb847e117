import type { CadenceDraft } from '../../../domain/cadenceDraft.ts';

/** How often the two meet, in one choice of a card: `week2` is every second week, `month1` the first such day. */
export const repeatPattern = /^(?:week(?<weeks>[1-9]|[1-4]\d|5[0-2])|month(?<nth>-1|[1-4]))$/;

/** What is offered besides what is set already. */
export const usualRepeats = [
  ...[1, 2, 3, 4].map((weeks) => `week${weeks}`),
  ...[1, 2, 3, 4, -1].map((nth) => `month${nth}`),
];

/** The choice that says what a draft says. */
export function repeatOf({ repeats, weeks, nth }: CadenceDraft): string {
  if (repeats === 'month') return `month${nth}`;
  const usual = { week: '1', secondWeek: '2', weeks: weeks.trim() };
  return `week${usual[repeats]}`;
}

/** @param choice of the pattern above */
export function repeatsFrom(choice: string): Pick<CadenceDraft, 'repeats' | 'weeks' | 'nth'> {
  const { weeks, nth } = repeatPattern.exec(choice)?.groups ?? {};
  if (nth !== undefined) return { repeats: 'month', weeks: '1', nth: Number(nth) };
  return { repeats: 'weeks', weeks: weeks ?? '1', nth: 1 };
}
