import { expect, test } from '@jest/globals';
import { zoneNamed } from '../../src/domain/zoneNamed.ts';

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  [' berlin ', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['UTC', 'UTC'],
  ['US/Eastern', 'US/Eastern'],
  ['Mars', null],
  ['', null],
  ['europe', null],
])('%j means %j', (typed, zone) => {
  expect(zoneNamed(typed)).toBe(zone);
});
