import { expect, test } from '@jest/globals';
import { waitingSince } from '../../src/domain/waiting.ts';

test.each([
  ['just now', '2026-11-17T09:00:00.000Z', { unit: 'day', count: 0 }],
  ['for less than a day', '2026-11-16T09:00:01.000Z', { unit: 'day', count: 0 }],
  ['for a day', '2026-11-16T09:00:00.000Z', { unit: 'day', count: 1 }],
  ['for almost two weeks', '2026-11-03T09:00:01.000Z', { unit: 'day', count: 13 }],
  ['for two weeks', '2026-11-03T09:00:00.000Z', { unit: 'week', count: 2 }],
  ['for almost three weeks', '2026-10-27T09:00:01.000Z', { unit: 'week', count: 2 }],
  ['for a year', '2025-11-17T09:00:00.000Z', { unit: 'week', count: 52 }],
  ['since tomorrow, by a clock that went back', '2026-11-18T09:00:00.000Z', { unit: 'day', count: 0 }],
])('An item waits %s', (_, addedAt, waiting) => {
  expect(waitingSince(addedAt, '2026-11-17T09:00:00.000Z')).toEqual(waiting);
});
