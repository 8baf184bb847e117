import { expect, test } from '@jest/globals';
import type { CadenceException } from '../../src/domain/cadence.ts';
import { timesOfSchedule } from '../../src/domain/meetingTimes.ts';
import { maxMissed, missedOccurrences } from '../../src/domain/missedOccurrences.ts';
import { openSchedule } from '../../src/domain/occurrences.ts';

const set = '2026-10-01T12:00:00.000Z';

/** Tuesdays at ten in Berlin, from 6 October 2026 on; summer time ends on 25 October. */
function tuesdays(exceptions: CadenceException[] = [], since = set, rule = 'FREQ=WEEKLY;BYDAY=TU') {
  const cadence = { rule, start: '2026-10-06T10:00', zone: 'Europe/Berlin', minutes: 30, exceptions };
  const schedule = openSchedule(cadence);
  if (!schedule) throw new Error('not a cadence');
  return { times: timesOfSchedule(schedule), zone: schedule.zone, since };
}

const off = (day: string): CadenceException => ({ kind: 'cancelled', occurrence: `${day}T10:00` });
const moved = (day: string, to: string): CadenceException => ({
  kind: 'moved',
  occurrence: `${day}T10:00`,
  to,
});

type Case = {
  exceptions?: CadenceException[];
  since?: string;
  last: string | null;
  began: string;
  missed: string[];
};

const table: [string, Case][] = [
  [
    'the ones between, and neither the last nor this one',
    {
      last: '2026-10-13T08:00:00.000Z',
      began: '2026-11-03T09:02:00.000Z',
      missed: ['2026-10-20T08:00:00.000Z', '2026-10-27T09:00:00.000Z'],
    },
  ],
  [
    'none when they meet every week',
    { last: '2026-10-13T08:01:00.000Z', began: '2026-10-20T08:03:00.000Z', missed: [] },
  ],
  [
    'not one that was called off',
    {
      exceptions: [off('2026-10-20')],
      last: '2026-10-13T08:00:00.000Z',
      began: '2026-10-27T09:00:00.000Z',
      missed: [],
    },
  ],
  [
    'one that was moved, by the time it was moved to',
    {
      exceptions: [moved('2026-10-20', '2026-10-22T14:00')],
      last: '2026-10-13T08:00:00.000Z',
      began: '2026-10-27T09:00:00.000Z',
      missed: ['2026-10-22T12:00:00.000Z'],
    },
  ],
  [
    'not one that was moved to when they met',
    {
      exceptions: [moved('2026-10-20', '2026-10-22T14:00')],
      last: '2026-10-13T08:00:00.000Z',
      began: '2026-10-22T12:00:00.000Z',
      missed: [],
    },
  ],
  [
    'not the one that still runs',
    { last: '2026-10-13T08:00:00.000Z', began: '2026-10-20T08:29:59.000Z', missed: [] },
  ],
  [
    'not one to which they came early',
    { last: '2026-10-13T07:40:00.000Z', began: '2026-10-20T08:00:00.000Z', missed: [] },
  ],
  [
    'not one that they held later on its day',
    { last: '2026-10-06T08:00:00.000Z', began: '2026-10-13T15:00:00.000Z', missed: [] },
  ],
  [
    'one that they made up for on another day',
    {
      last: '2026-10-06T08:00:00.000Z',
      began: '2026-10-14T08:00:00.000Z',
      missed: ['2026-10-13T08:00:00.000Z'],
    },
  ],
  [
    'nothing from before the cadence was set',
    {
      since: '2026-10-21T12:00:00.000Z',
      last: '2026-10-06T08:00:00.000Z',
      began: '2026-11-03T09:00:00.000Z',
      missed: ['2026-10-27T09:00:00.000Z'],
    },
  ],
  [
    'those since it was set, before a first meeting',
    { last: null, began: '2026-10-13T08:00:00.000Z', missed: ['2026-10-06T08:00:00.000Z'] },
  ],
  [
    'none when the meeting lies before the last',
    { last: '2026-10-20T08:00:00.000Z', began: '2026-10-13T08:00:00.000Z', missed: [] },
  ],
];

test.each(table)('missed is %s', (_, { exceptions, since = set, last, began, missed }) => {
  const found = missedOccurrences(tuesdays(exceptions, since), { lastHeldAt: last, beganAt: began });
  expect(found.map(({ startsAt }) => startsAt)).toEqual(missed);
});

test('after a long time only the latest are told of', () => {
  const about = { lastHeldAt: null, beganAt: '2028-10-10T08:00:00.000Z' };
  const days = missedOccurrences(tuesdays([], set, 'FREQ=DAILY'), about).map(({ id }) => id.slice(0, 10));
  expect([days.length, days.at(0), days.at(-1)]).toEqual([maxMissed, '2028-09-28', '2028-10-09']);
});

test('one that runs past midnight is held by who comes late', () => {
  const cadence = { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-10-06T23:50', zone: 'UTC', minutes: 30 };
  const schedule = openSchedule(cadence);
  if (!schedule) throw new Error('not a cadence');
  const effectiveSchedule = { times: timesOfSchedule(schedule), zone: 'UTC', since: set };
  const missedAt = (beganAt: string) =>
    missedOccurrences(effectiveSchedule, { lastHeldAt: null, beganAt }).length;
  expect([missedAt('2026-10-07T00:10:00.000Z'), missedAt('2026-10-07T00:20:00.000Z')]).toEqual([0, 1]);
});
