import { z } from 'zod';
import { calendarDate } from '../../../domain/actionItem.ts';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { splitOneOnOneId } from '../../../domain/oneOnOneId.ts';
import { wellFormed, withLineBreaks } from '../../../domain/wellFormed.ts';

/** How the fields of a card are read, whichever button sends them. Teams leaves an empty input out, or sends it as ''. */

/** Longest text that a card takes back at all, before the rules of its field are asked. */
const longestText = 4_000;

/** Longest command that is kept while somebody chooses which 1:1 it is for. */
export const commandTextLimit = 1_000;

export const typed = z
  .string()
  .max(longestText, `must have at most ${longestText} characters`)
  .optional()
  .transform((text) =>
    withLineBreaks(text ?? '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().check(wellFormed));

export const orNull = typed.transform((text) => (text === '' ? null : text));

/** A text of several lines: where it is left out, so is the field. */
export const typedLines = z
  .string()
  .max(agendaLimits.answer, `must have at most ${agendaLimits.answer} characters`)
  .optional()
  .transform((text) =>
    withLineBreaks(text ?? '')
      .replace(/\r\n?/gu, '\n')
      .trim(),
  )
  .pipe(z.string().check(wellFormed));

export const oneOnOneId = z
  .string()
  .max(200)
  .refine((id) => splitOneOnOneId(id) !== null, 'must be the id of a 1:1');

export const commandText = typed.pipe(wordChoice(commandTextLimit));

/** A day. A date input of some clients adds a time to it: `2026-03-27T00:00:00Z`. */
export const date = orNull.transform((text) => text && dayOf(text)).pipe(z.nullable(calendarDate));

const timed = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * What was picked is midnight by the clocks of whoever picked it. Where that is told in UTC, it is the midnight nearest
 * to it; with another offset, or with none, the day is the one that is written.
 */
function dayOf(text: string): string {
  const [, day, hour, minute, offset] = timed.exec(text) ?? [];
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59) return text;
  const isNextDay = offset === 'Z' && Number(hour) * 60 + Number(minute) > 12 * 60;
  // A day that does not exist is left to be refused.
  if (!isNextDay || !calendarDate.safeParse(day).success) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

export const messageLink = orNull.pipe(
  z
    .url({ protocol: /^https$/ })
    .max(2_000)
    .nullable(),
);

export function wordChoice(longest: number) {
  return z.string().min(1, 'must not be empty').max(longest, `must have at most ${longest} characters`);
}

/** A short field whose sense is asked where it is used, so that the answer can say in words what is wrong with it. */
export function asFilledIn(longest: number) {
  return z
    .string()
    .max(longest, `must have at most ${longest} characters`)
    .optional()
    .transform((text) => (text ?? '').trim())
    .pipe(z.string().check(wellFormed));
}

/** An id or a mark that a button brings back as it was. */
export function mark(longest: number) {
  return z.string().check(wellFormed).max(longest);
}
