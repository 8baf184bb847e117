import { expect, test } from '@jest/globals';
import { actionsDueOn, nextActionMorning } from '../../../src/domain/reminders/actionsDue.ts';
import { usualSettings } from '../../../src/domain/reminders/settings.ts';
import { localAt, momentOf } from '../../../src/domain/wallClock.ts';

const zone = 'Europe/Berlin';
const mia = { id: 'mia', settings: usualSettings(zone) };

function item(
  id: string,
  dueDate: string | null,
  more: { ownerId?: string; status?: 'open' | 'done' | 'dropped' } = {},
) {
  return { id, dueDate: dueDate && `2026-${dueDate}`, ownerId: 'mia', status: 'open' as const, ...more };
}

/** Each morning from Monday 23 March 2026 on: when, what is due, what is overdue. */
function mornings(items: ReturnType<typeof item>[], person = mia, from = '2026-03-23T00:00') {
  const told: string[] = [];
  for (let after = momentOf(from, zone); ; ) {
    const next = nextActionMorning(items, person, after);
    if (next === null) return told;
    after = next.dueAt;
    const names = (list: { id: string }[]) => list.map(({ id }) => id).join(',');
    told.push(`${localAt(next.dueAt, zone).slice(5)} ${names(next.due)}|${names(next.overdue)}`);
  }
}

test.each<[string, ReturnType<typeof item>[], string[]]>([
  ['nothing', [], []],
  ['one without a date', [item('a', null)], []],
  ['one', [item('a', '03-24')], ['03-24T08:30 a|', '03-26T08:30 |a']],
  [
    'two of one day, in one card',
    [item('a', '03-24'), item('b', '03-24')],
    ['03-24T08:30 a,b|', '03-26T08:30 |a,b'],
  ],
  [
    'one due as another is overdue',
    [item('a', '03-24'), item('b', '03-26')],
    ['03-24T08:30 a|', '03-26T08:30 b|a', '03-30T08:30 |b'],
  ],
  [
    'due on a Saturday: on Friday, then on Monday',
    [item('a', '03-28')],
    ['03-27T08:30 a|', '03-30T08:30 |a'],
  ],
  ['due on a Sunday: on Friday, then on Tuesday', [item('a', '03-29')], ['03-27T08:30 a|', '03-31T08:30 |a']],
  [
    'due on a Friday: overdue on Monday, not on Sunday',
    [item('a', '03-27')],
    ['03-27T08:30 a|', '03-30T08:30 |a'],
  ],
  ['long overdue: nothing more', [item('a', '03-02')], []],
  [
    'the other one’s, done or dropped',
    [
      item('a', '03-24', { ownerId: 'rae' }),
      item('b', '03-24', { status: 'done' }),
      item('c', '03-24', { status: 'dropped' }),
    ],
    [],
  ],
])('%s', (_, items, expected) => {
  expect(mornings(items)).toEqual(expected);
});

test('quiet hours that end later move it, and night work moves it to the evening', () => {
  const later = { ...mia, settings: { ...mia.settings, quietHours: { from: '17:00', to: '10:00' } } };
  expect(mornings([item('a', '03-24')], later)).toEqual(['03-24T10:00 a|', '03-26T10:00 |a']);
  const night = { ...mia, settings: { ...mia.settings, quietHours: { from: '06:00', to: '20:00' } } };
  expect(mornings([item('a', '03-24')], night)).toEqual(['03-24T20:00 a|', '03-26T20:00 |a']);
});

test('muted, nobody is reminded', () => {
  expect(mornings([item('a', '03-24')], { ...mia, settings: { ...mia.settings, muted: true } })).toEqual([]);
});

test('after the morning of that day only what comes later is left, and it is of no use when the day is over', () => {
  const next = nextActionMorning([item('a', '03-24')], mia, momentOf('2026-03-24T08:30', zone));
  expect(next).toEqual({
    day: '2026-03-26',
    dueAt: '2026-03-26T07:30:00.000Z',
    expiresAt: '2026-03-26T23:00:00.000Z',
    due: [],
    overdue: [item('a', '03-24')],
  });
  expect(
    actionsDueOn([item('a', '03-24'), item('b', '03-23')], { id: 'mia', week: {} }, '2026-03-24'),
  ).toEqual({
    due: [item('a', '03-24')],
    overdue: [],
  });
});
