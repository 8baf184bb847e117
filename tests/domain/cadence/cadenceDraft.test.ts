import { describe, expect, test } from '@jest/globals';
import {
  type CadenceDraft,
  cadenceDraftOf,
  choiceOf,
  daysOn,
  draftLike,
  timesAhead,
} from '../../../src/domain/cadenceDraft.ts';
import { openSchedule, plannedAfter } from '../../../src/domain/occurrences.ts';

/** A Tuesday, at eleven. */
const now = '2026-11-24T11:00';

const weekly: CadenceDraft = {
  repeats: 'week',
  weeks: '3',
  nth: 1,
  weekday: 'TU',
  first: '',
  time: '10:00',
  minutes: '30',
  zone: 'UTC',
};

const table: [string, Partial<CadenceDraft>, string[]][] = [
  ['every week', {}, ['2026-12-01', '2026-12-08', '2026-12-15']],
  ['today, while its time is still to come', { time: '11:01' }, ['2026-11-24', '2026-12-01', '2026-12-08']],
  ['not today, when its time is now', { time: '11:00' }, ['2026-12-01', '2026-12-08', '2026-12-15']],
  ['on another day', { weekday: 'FR' }, ['2026-11-27', '2026-12-04', '2026-12-11']],
  ['on a Sunday', { weekday: 'SU' }, ['2026-11-29', '2026-12-06', '2026-12-13']],
  ['every second week', { repeats: 'secondWeek' }, ['2026-12-01', '2026-12-15', '2026-12-29']],
  [
    'every second week, the week after',
    { repeats: 'secondWeek', first: '2026-12-08' },
    ['2026-12-08', '2026-12-22', '2027-01-05'],
  ],
  ['a first day that is none', { first: '2026-12-08' }, ['2026-12-01', '2026-12-08', '2026-12-15']],
  ['every four weeks', { repeats: 'weeks', weeks: '4' }, ['2026-12-01', '2026-12-29', '2027-01-26']],
  ['the first of the month', { repeats: 'month' }, ['2026-12-01', '2027-01-05', '2027-02-02']],
  [
    'the fourth, which is today and over',
    { repeats: 'month', nth: 4 },
    ['2026-12-22', '2027-01-26', '2027-02-23'],
  ],
  [
    'the fourth, which is today and begins now',
    { repeats: 'month', nth: 4, time: '11:00' },
    ['2026-12-22', '2027-01-26', '2027-02-23'],
  ],
  [
    'the fourth, which is today and to come',
    { repeats: 'month', nth: 4, time: '12:00' },
    ['2026-11-24', '2026-12-22', '2027-01-26'],
  ],
  ['the last', { repeats: 'month', nth: -1, weekday: 'MO' }, ['2026-11-30', '2026-12-28', '2027-01-25']],
];

describe('what the form shows is what the server plans:', () => {
  test.each(table)('%s', (_, about, days) => {
    const draft = { ...weekly, ...about };
    const made = choiceOf(draft, now);
    if (!('choice' in made)) throw new Error(made.fault);
    const schedule = openSchedule(made.choice);
    const planned = schedule && plannedAfter(schedule, `${now}:00.000Z`, 3).map(({ id }) => id);
    const expected = days.map((day) => `${day}T${draft.time}`);
    expect([timesAhead(draft, now, 3), planned]).toEqual([expected, expected]);
  });
});

test.each([
  ['no number of weeks', { repeats: 'weeks', weeks: 'two' }, 'weeks'],
  ['no week', { repeats: 'weeks', weeks: '0' }, 'weeks'],
  ['too many weeks', { repeats: 'weeks', weeks: '53' }, 'weeks'],
  ['no time', { time: '' }, 'time'],
  ['no length', { minutes: '' }, 'minutes'],
  ['half a minute', { minutes: '30.5' }, 'minutes'],
  ['a night', { minutes: '481' }, 'minutes'],
  ['no zone', { zone: 'Mars' }, 'zone'],
] as const)('%s is said at its field', (_, about, fault) => {
  expect(choiceOf({ ...weekly, ...about }, now)).toEqual({ fault });
});

test.each([
  [weekly],
  [{ ...weekly, repeats: 'secondWeek', first: '2026-12-08' }],
  [{ ...weekly, repeats: 'weeks', weeks: '5', first: '2026-12-22' }],
  [{ ...weekly, repeats: 'month', nth: -1 }],
] as const)('what was set comes back into the form: %j', (draft) => {
  const made = choiceOf(draft, now);
  const back = 'choice' in made && cadenceDraftOf(made.choice, '2026-11-25T09:00');
  expect(back && timesAhead(back, now, 4)).toEqual(timesAhead(draft, now, 4));
});

test.each([
  ['FREQ=DAILY'],
  ['FREQ=WEEKLY;BYDAY=MO,TH'],
  ['FREQ=WEEKLY;BYDAY=MO'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU'],
  ['FREQ=WEEKLY;BYDAY=TU;COUNT=3'],
  ['nonsense'],
])('a rule that the form cannot say is said to be none: %s', (rule) => {
  expect(cadenceDraftOf({ rule, start: '2026-12-01T10:00', zone: 'UTC', minutes: 30 }, now)).toBeNull();
});

test('a week every fifth has five days to begin on', () => {
  expect(daysOn({ ...weekly, repeats: 'weeks', weeks: '5' }, now).length).toBe(5);
});

test.each([
  ['2026-11-19T09:52', 'TH', '09:45'],
  ['2026-11-19T23:59', 'TH', '23:45'],
  [null, 'TU', '10:00'],
])('the form begins like the meeting of %s', (like, weekday, time) => {
  expect(draftLike(like, now, 'UTC')).toMatchObject({ repeats: 'week', weekday, time });
});
