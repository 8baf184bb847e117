import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Failure } from '../../contract/errors.ts';

const time = z.iso.datetime();

/**
 * How far somebody has read: a time in one 1:1's history, as text that goes to the browser and comes back. It grants
 * nothing, since every page is asked for with a token; the check in it tells one that was altered, or that belongs
 * to another 1:1, from a good one.
 * @param before ISO 8601, UTC
 */
export function joinCursor(oneOnOneId: string, before: string): string {
  return `${Buffer.from(before).toString('base64url')}.${checkOf(oneOnOneId, before)}`;
}

/** @throws Failure invalid, field `cursor`, for what `joinCursor` did not make for this 1:1 */
export function splitCursor(oneOnOneId: string, cursor: string): string {
  const [place = '', check, ...more] = cursor.split('.');
  const before = time.safeParse(Buffer.from(place, 'base64url').toString());
  const isOurs = before.success && more.length === 0 && check === checkOf(oneOnOneId, before.data);
  if (!isOurs) {
    throw new Failure('invalid', {
      field: 'cursor',
      reason: { why: 'foreignCursor' },
    });
  }
  return before.data;
}

function checkOf(oneOnOneId: string, before: string): string {
  return createHash('sha256').update(`${oneOnOneId}\n${before}`).digest('base64url').slice(0, 16);
}
