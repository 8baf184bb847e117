import { expect, test } from '@jest/globals';
import { parseTimeZone, zonesLike } from '../../src/domain/parseTimeZone.ts';

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
  expect(parseTimeZone(typed)).toBe(zone);
});

test('what is typed finds the zones in whose name it occurs, as many as are asked for', () => {
  expect(zonesLike('ber', 30)).toContain('Europe/Berlin');
  expect(zonesLike('new y', 30)).toEqual(['America/New_York']);
  expect(zonesLike('', 5)).toHaveLength(5);
});
