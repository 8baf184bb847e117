import { format } from 'node:util';
import { afterEach, beforeEach } from '@jest/globals';

/**
 * A `console.error` that a test did not ask for fails it: React, Yjs and Node report real faults there. A test
 * that expects one puts its own function in the place of `console.error`.
 */
const original = console.error;
let reported: string[] = [];

beforeEach(() => {
  reported = [];
  console.error = (...words: unknown[]) => reported.push(format(...words));
});

afterEach(() => {
  console.error = original;
  if (reported.length > 0) throw new Error(`Unexpected console.error: ${reported.join('\n')}`);
});
