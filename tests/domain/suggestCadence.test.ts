import { expect, test } from '@jest/globals';
import { suggestCadence } from '../../src/domain/suggestCadence.ts';
import { momentOf } from '../../src/domain/wallClock.ts';

const zone = 'Europe/Berlin';

/** When they met, in Berlin in 2026, and what that looks like. */
test.each<[string, string[], { rule: string; start: string } | null]>([
  [
    'every Tuesday',
    ['03-03T10:02', '03-10T09:58', '03-17T10:00', '03-24T10:05'],
    { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-03-24T10:00' },
  ],
  [
    'every Tuesday, over the change of the clocks',
    ['03-17T10:00', '03-24T10:01', '03-31T10:00', '04-07T10:02'],
    { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-04-07T10:00' },
  ],
  [
    'one skipped',
    ['03-03T10:00', '03-10T10:00', '03-24T10:00', '03-31T10:00', '04-07T10:00'],
    { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-04-07T10:00' },
  ],
  [
    'one on another day',
    ['03-03T10:00', '03-10T10:00', '03-19T15:00', '03-24T10:00', '03-31T10:00', '04-07T10:00'],
    { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-04-07T10:00' },
  ],
  [
    'every second Friday',
    ['03-06T15:31', '03-20T15:30', '04-03T15:28', '04-17T15:30'],
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', start: '2026-04-17T15:30' },
  ],
  [
    'the second Tuesday',
    ['01-13T10:00', '02-10T10:00', '03-10T10:00', '04-14T10:00'],
    { rule: 'FREQ=MONTHLY;BYDAY=2TU', start: '2026-04-14T10:00' },
  ],
  ['too few', ['03-03T10:00', '03-10T10:00', '03-17T10:00'], null],
  ['none', [], null],
  ['every time another day', ['03-02T10:00', '03-10T10:00', '03-18T10:00', '03-26T10:00'], null],
  ['every time another hour', ['03-03T09:00', '03-10T11:00', '03-17T14:00', '03-24T16:00'], null],
  ['no rhythm', ['03-03T10:00', '03-10T10:00', '03-31T10:00', '04-14T10:00'], null],
  ['twice on one day', ['03-03T10:00', '03-03T10:05', '03-10T10:00', '03-17T10:00'], null],
])('%s', (_, starts, expected) => {
  const suggestion = suggestCadence(
    starts.map((start) => momentOf(`2026-${start}`, zone)),
    zone,
  );
  expect(suggestion).toEqual(expected && { ...expected, zone, minutes: 30 });
});
