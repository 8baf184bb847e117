import { expect, test } from '@jest/globals';
import { toldZone } from '../../src/domain/timeZone.ts';

test.each([
  ...['tzone://Microsoft/Custom', 'Customized Time Zone', 'Mars/Olympus', '', null, undefined],
  ...['UTC', 'utc', 'Etc/UTC', 'Etc/GMT', 'GMT', 'GMT0', 'GMT+0', 'Zulu', 'Etc/Universal'],
])('%j tells nobody’s zone', (name) => {
  expect(toldZone(name)).toBeNull();
});

test.each([
  'Europe/Berlin',
  'Europe/London',
  'Atlantic/Reykjavik',
  'Africa/Abidjan',
  'US/Eastern',
  'Etc/GMT-5',
])('%j tells one', (name) => {
  expect(toldZone(name)).toBe(name);
});
