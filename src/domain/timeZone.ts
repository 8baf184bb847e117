import * as z from 'zod/mini';
import { dateFormat } from './dateFormat.ts';

/** An IANA time zone that this engine knows. */
export const timeZone = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, 'must be a time zone like Europe/Berlin'));

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(dateFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
