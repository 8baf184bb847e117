import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import { pauseAfter } from './eventually.ts';

/**
 * Looks again and again until it sees exactly what is expected; otherwise fails with the difference to what it saw
 * last.
 * @param within milliseconds: a bound for a broken case, not a measure
 */
export async function soon<T>(look: () => Promise<T> | T, expected: T, within = 20_000): Promise<void> {
  const end = performance.now() + within;
  let began = performance.now();
  let seen = await look();
  while (!isDeepStrictEqual(seen, expected) && performance.now() < end) {
    await new Promise((done) => setTimeout(done, pauseAfter(performance.now() - began, 25)));
    began = performance.now();
    seen = await look();
  }
  expect(seen).toEqual(expected);
}
