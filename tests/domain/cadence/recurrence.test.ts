import { expect, test } from '@jest/globals';
import { cadenceChoice, withChange } from '../../../src/domain/cadence.ts';
import { readRecurrence, writeRecurrence } from '../../../src/domain/recurrence.ts';

test.each([
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3;COUNT=10',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=WEEKLY;BYDAY=MO,TH;WKST=SU;UNTIL=20261231',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
  'FREQ=MONTHLY;BYDAY=-1FR;COUNT=1000',
])('%s is read and written as it was', (rule) => {
  const recurrence = readRecurrence(rule);
  expect(recurrence && writeRecurrence(recurrence)).toBe(rule);
});

test.each([
  '',
  'FREQ=YEARLY',
  'FREQ=HOURLY',
  'FREQ=toString',
  'freq=weekly',
  'RRULE:FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=WEEKLY;INTERVAL=53',
  'FREQ=WEEKLY;INTERVAL=-1',
  'FREQ=WEEKLY;INTERVAL=1.5',
  'FREQ=WEEKLY;BYDAY=',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;BYDAY=TU,TU',
  'FREQ=WEEKLY;BYDAY=2TU',
  'FREQ=WEEKLY;BYDAY=TU;BYDAY=MO',
  'FREQ=WEEKLY;BYHOUR=9',
  'FREQ=WEEKLY;WKST=XX',
  'FREQ=WEEKLY;UNTIL=20260230',
  'FREQ=WEEKLY;UNTIL=20261231T235959Z',
  'FREQ=WEEKLY;COUNT=0',
  'FREQ=WEEKLY;COUNT=1001',
  'FREQ=WEEKLY;COUNT=4;UNTIL=20261231',
  'FREQ=WEEKLY;',
  'FREQ=MONTHLY;BYDAY=TU',
  'FREQ=MONTHLY;BYDAY=6TU',
  'FREQ=MONTHLY;BYDAY=1TU,2TU',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=1TU',
  'FREQ=MONTHLY;BYMONTH=2',
])('"%s" is no rule for a 1:1', (rule) => {
  expect(readRecurrence(rule)).toBeNull();
});

const choice = {
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-03-03T10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
};

test.each([
  ['rule', { rule: 'FREQ=SECONDLY' }],
  ['rule', { rule: `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(200)}` }],
  ['start', { start: '2026-02-29T10:00' }],
  ['start', { start: '2026-03-03T24:00' }],
  ['start', { start: '2026-03-03' }],
  ['start', { start: '1026-03-03T10:00' }],
  ['zone', { zone: 'Europe/Atlantis' }],
  ['zone', { zone: '' }],
  ['minutes', { minutes: 4 }],
  ['minutes', { minutes: 481 }],
  ['minutes', { minutes: 30.5 }],
])('a fault is named by its field: %s', (field, fault) => {
  expect(cadenceChoice.safeParse(choice).success).toBe(true);
  const read = cadenceChoice.safeParse({ ...choice, ...fault });
  expect([...new Set(read.error?.issues.map(({ path }) => path.join('.')))]).toEqual([field]);
});

test('an exception takes the place of the one before, is taken back, and the oldest of too many is let go', () => {
  const cancelled = withChange([], '2026-03-10T10:00', { kind: 'cancelled' });
  const moved = withChange(cancelled, '2026-03-10T10:00', { kind: 'moved', to: '2026-03-11T10:00' });
  expect(moved).toEqual([{ kind: 'moved', occurrence: '2026-03-10T10:00', to: '2026-03-11T10:00' }]);
  expect(withChange(moved, '2026-03-10T10:00', { kind: 'asPlanned' })).toEqual([]);
  const ids = Array.from({ length: 60 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 60 - day, 10)).toISOString().slice(0, 16),
  );
  const all = ids.reduce((list, id) => withChange(list, id, { kind: 'cancelled' }), moved.slice(1));
  expect(all.map(({ occurrence }) => occurrence)).toEqual([...ids].sort().slice(-50));
});
