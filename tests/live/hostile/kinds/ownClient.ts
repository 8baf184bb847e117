import type { Id } from '../structs.ts';

let last = 3_000_000_000;

/** A client of Yjs that nobody has used before, at its beginning. */
export function ownClient(): Id {
  last += 1;
  return { client: last, clock: 0 };
}
