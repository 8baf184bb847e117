import { expect, test } from '@jest/globals';
import { toldZone } from '../../src/domain/timeZone.ts';
import { sources } from '../architecture/sources.ts';

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

/** Where it is one zone among others, a day's own, or the clocks by which a device counts. */
const meantAsUtc = [
  'domain/dateFormat.ts',
  'domain/occurrences.ts',
  'domain/parseTimeZone.ts',
  'graph/calendar.ts',
  'graph/toDo.ts',
  'graph/windowsZoneTable.ts',
  'tab/features/schedule/CadenceDialog.tsx',
  'understand.ts',
];

test('what stands for a zone that nobody told is decided in one place', () => {
  const found = Object.entries(sources()).filter(
    ([path, source]) =>
      /['"]UTC['"]/u.test(source) && !path.startsWith('sandbox/') && !meantAsUtc.includes(path),
  );
  expect(found.map(([path]) => path)).toEqual(['domain/pairZone.ts']);
});
