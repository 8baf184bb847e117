import * as z from 'zod/mini';
import { wellFormed } from './wellFormed.ts';

/**
 * One line as somebody typed it: outer and doubled white space dropped, then 1 to `limit` characters. A single no-break
 * space stays, as French has it before a question mark.
 * @param limit in UTF-16 code units, as a text field counts them
 */
export function oneLine(limit: number) {
  const tidied = z.pipe(
    z.string().check(wellFormed),
    z.transform((text: string) => text.replace(/(?![\u00a0\u202f]\S)\s+/gu, ' ').trim()),
  );
  const bounded = z
    .string()
    .check(z.minLength(1, 'must not be empty'), z.maxLength(limit, `must have at most ${limit} characters`));
  return z.pipe(tidied, bounded);
}
