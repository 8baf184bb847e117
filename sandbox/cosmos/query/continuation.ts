import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Store } from '../store/openStore.ts';
import { badRequest } from '../store/refusal.ts';

const position = z.object({
  /** Number of the last item of the page. */
  number: z.int(),
  /** Its value of the ORDER BY field. */
  key: z.union([z.string(), z.number()]).nullable(),
  /** Of TOP n, how many are still to come. */
  left: z.int().nullable(),
});

/** Where a page ended: the next one begins after this item, wherever items come or go meanwhile. */
export type Position = z.infer<typeof position>;

/**
 * A token that only this store can have made, and only for this very query.
 * @param query whatever tells queries apart: text, parameters, partition
 */
export function writeContinuation(store: Store, query: string, at: Position): string {
  const payload = Buffer.from(JSON.stringify(at)).toString('base64url');
  return `${payload}.${sign(store, query, payload)}`;
}

/** @throws Refusal (400) when it was tampered with or belongs to another query */
export function readContinuation(store: Store, query: string, token: string): Position {
  const [payload = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(store, query, payload));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw badRequest('The continuation token is invalid.');
  }
  return position.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
}

function sign(store: Store, query: string, payload: string): string {
  return createHmac('sha256', keyOf(store)).update(query).update('\0').update(payload).digest('base64url');
}

/** Kept in the file, so that a token outlives a restart. */
function keyOf(store: Store): Uint8Array {
  const kept = store.prepare(`SELECT value FROM secret WHERE name = 'continuation'`).get()?.value;
  if (kept instanceof Uint8Array) return kept;
  const key = randomBytes(32);
  store.prepare(`INSERT INTO secret (name, value) VALUES ('continuation', ?)`).run(key);
  return key;
}
