import * as z from 'zod/mini';
import { localIn } from './dateFormat.ts';

/** An IANA time zone that this engine knows. */
export const timeZone = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, 'must be a time zone like Europe/Berlin'));

export function isTimeZone(name: string): boolean {
  try {
    return localIn(name, '2026-01-01') !== '';
  } catch {
    return false;
  }
}

/** What senders write who know no zone: Exchange of a single meeting, Teams and browsers that hide theirs. */
const nobodysZone = /^(?:(?:etc\/)?(?:utc|uct|zulu|universal|greenwich|gmt(?:[+-]?0)?))?$/iu;

/**
 * A zone that a machine told, IANA; null where it tells nothing: empty, a name that nobody knows
 * ("tzone://Microsoft/Custom"), or UTC, which machines write where they know none. Somebody who chooses UTC in a form
 * is not asked here.
 */
export function toldZone(name: string | null | undefined): string | null {
  return name == null || nobodysZone.test(name) || !isTimeZone(name) ? null : name;
}
