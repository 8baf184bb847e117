import { describe, expect, test } from '@jest/globals';
import type { QuietHours } from '../../../src/domain/quietHours.ts';
import { nextActionMorning } from '../../../src/domain/reminders/actionsDue.ts';
import { firstAllowed } from '../../../src/domain/reminders/allowedMoments.ts';
import { briefDue } from '../../../src/domain/reminders/briefDue.ts';
import { hoursHere } from '../../../src/domain/reminders/hoursHere.ts';
import { type Lead, usualSettings } from '../../../src/domain/reminders/settings.ts';
import { settingsFrom } from '../../../src/domain/reminders/settingsFrom.ts';
import { localAt, momentOf } from '../../../src/domain/wallClock.ts';
import { quietOutside, workingHours } from '../../../src/domain/workingHours.ts';

const zone = 'Europe/Berlin';
const week = [1, 2, 3, 4, 5];
const local = (moment: string | null) => moment && localAt(moment, zone).slice(5);

/** Works so: by default from Monday to Friday. */
const works = (from: string, to: string, workingDays = week) => ({
  ...usualSettings(zone),
  quietHours: quietOutside({ from, to }),
  workingDays,
});

test.each<[string, object, boolean]>([
  ['a usual week', {}, true],
  ['a night', { from: '22:00', to: '06:00' }, true],
  ['one day, one hour', { days: [7], to: '10:00' }, true],
  ['no day', { days: [] }, false],
  ['a day that there is not', { days: [0] }, false],
  ['an eighth day', { days: [8] }, false],
  ['less than an hour', { to: '09:30' }, false],
  ['all of the day, or none of it', { to: '09:00' }, false],
  ['a time that there is not', { to: '25:00' }, false],
])('working hours of %s', (_, change, expected) => {
  expect(workingHours.safeParse({ days: week, from: '09:00', to: '17:00', ...change }).success).toBe(
    expected,
  );
});

describe('Somebody who chose nothing', () => {
  const hours = { days: week, from: '09:00', to: '17:00' };
  const usual: QuietHours = { from: '18:00', to: '08:00' };
  const outside: QuietHours = { from: '17:00', to: '09:00' };
  const calendar = {
    zone,
    zones: { rae: zone, tom: 'Mars/Base' },
    hours: { rae: hours, mia: hours, tom: hours },
  };
  test.each<[string, string, QuietHours]>([
    ['is left alone outside of their working hours', 'rae', outside],
    ['is left alone at the usual times when nobody knows by which clocks they work', 'mia', usual],
    ['as well when their zone is none any more', 'tom', usual],
    ['as well when nothing is known of them', 'ines', usual],
  ])('%s', (_, person, expected) => {
    expect(settingsFrom(person, { cadence: null, calendar })?.quietHours).toEqual(expected);
  });
});

test.each<[string, string, string | null, string, boolean]>([
  ['their own', zone, zone, '2026-03-24T12:00:00.000Z', true],
  ['a place with the same clocks', 'Europe/Paris', zone, '2026-03-24T12:00:00.000Z', true],
  ['another place', 'America/Los_Angeles', zone, '2026-03-24T12:00:00.000Z', false],
  [
    'a place that has summer time already',
    'America/New_York',
    'America/Lima',
    '2026-03-24T12:00:00.000Z',
    false,
  ],
  ['the same place in winter', 'America/New_York', 'America/Lima', '2026-01-24T12:00:00.000Z', true],
  ['a zone that there is no more', zone, 'Mars/Base', '2026-03-24T12:00:00.000Z', false],
  ['theirs, wherever that is', zone, null, '2026-03-24T12:00:00.000Z', false],
])('working hours by the clocks of %s', (_, of, own, now, holds) => {
  const hours = { days: week, from: '09:00', to: '17:00' };
  expect(hoursHere({ hours, zone: of }, own, now)).toEqual(holds ? hours : null);
  expect(hoursHere(null, own, now)).toBeNull();
});

/** In Berlin; Tuesday is 24 March 2026. */
test.each<[string, string, Lead, ReturnType<typeof works>, string]>([
  [
    'nine to five, a meeting at nine: the evening before',
    '03-24T09:00',
    'morning',
    works('09:00', '17:00'),
    '03-23T17:00',
  ],
  [
    'from Sunday to Thursday, before a Sunday lies Thursday',
    '03-29T14:00',
    'dayBefore',
    works('08:00', '18:00', [7, 1, 2, 3, 4]),
    '03-26T16:00',
  ],
  [
    'from Sunday to Thursday, an early Sunday',
    '03-29T08:10',
    'hour',
    works('08:00', '18:00', [7, 1, 2, 3, 4]),
    '03-26T18:00',
  ],
  [
    'Mondays only, an early Monday: the Monday before',
    '03-30T08:10',
    'morning',
    works('08:00', '18:00', [1]),
    '03-23T18:00',
  ],
  [
    'Mondays only, a Wednesday on which they meet',
    '03-25T14:00',
    'dayBefore',
    works('08:00', '18:00', [1]),
    '03-23T16:00',
  ],
  [
    'all seven, the day before a Monday',
    '03-30T14:00',
    'dayBefore',
    works('08:00', '18:00', [1, 2, 3, 4, 5, 6, 7]),
    '03-29T16:00',
  ],
  ['at night, a meeting at two', '03-25T02:00', 'hour', works('22:00', '06:00'), '03-25T01:00'],
  [
    'at night, a meeting in the day: when the night ends',
    '03-25T14:00',
    'morning',
    works('22:00', '06:00'),
    '03-25T06:00',
  ],
  [
    'at night, an hour before the night begins',
    '03-25T22:30',
    'hour',
    works('22:00', '06:00'),
    '03-25T22:00',
  ],
  ['until midnight', '03-25T20:00', 'morning', works('16:00', '00:00'), '03-25T16:00'],
  ['from midnight', '03-25T14:00', 'hour', works('00:00', '08:00'), '03-25T08:00'],
])('a brief for somebody who works %s', (_, meeting, lead, settings, expected) => {
  expect(local(briefDue(momentOf(`2026-${meeting}`, zone), { ...settings, lead }))).toBe(expected);
});

test('what is due on a day on which somebody does not work is named on their working day before', () => {
  const items = [{ id: 'a', dueDate: '2026-03-27', ownerId: 'mia', status: 'open' as const }];
  const mornings = (workingDays: number[]) => {
    const mia = { id: 'mia', settings: { ...usualSettings(zone), workingDays } };
    const first = nextActionMorning(items, mia, '2026-03-20T00:00:00.000Z');
    const then = nextActionMorning(items, mia, first?.dueAt ?? '');
    return [first, then].map((one) => one && [local(one.dueAt), one.due.length, one.overdue.length]);
  };
  // Friday 27 March; two days later is Sunday.
  expect(mornings([7, 1, 2, 3, 4])).toEqual([
    ['03-26T08:30', 1, 0],
    ['03-29T08:30', 0, 1],
  ]);
  expect(mornings([2])).toEqual([
    ['03-24T08:30', 1, 0],
    ['03-31T08:30', 0, 1],
  ]);
});

test.each<[string, string, ReturnType<typeof works>, string]>([
  ['nine to five', '03-24T08:30', works('09:00', '17:00'), '03-24T09:00'],
  ['nine to five, on a Saturday', '03-28T08:30', works('09:00', '17:00'), '03-30T09:00'],
  ['Wednesdays only, on a Thursday', '03-26T08:30', works('09:00', '17:00', [3]), '04-01T09:00'],
  ['at night', '03-24T08:30', works('22:00', '06:00'), '03-24T22:00'],
  ['before dawn: not in their sleep', '03-24T08:30', works('04:00', '08:00'), '03-24T08:00'],
])('the morning of somebody who works %s', (_, from, settings, expected) => {
  expect(local(firstAllowed(`2026-${from}`, settings))).toBe(expected);
});
