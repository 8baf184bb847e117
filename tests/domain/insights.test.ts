import { describe, expect, test } from '@jest/globals';
import {
  doneInTime,
  purposeBalance,
  purposesPerMonth,
  recordedPerMonth,
  whoBrought,
} from '../../src/domain/insights.ts';
import type { Purpose } from '../../src/domain/purpose.ts';

const held = (heldAt: string, counts: Partial<Record<Purpose | 'none', number>> = {}, broughtBy = {}) => ({
  kind: 'held' as const,
  heldAt,
  purposes: counts,
  broughtBy,
});
const missed = (heldAt: string) => ({ kind: 'missed' as const, heldAt, purposes: null, broughtBy: null });
const week = (n: number) => new Date(Date.UTC(2026, 0, 6 + 7 * n)).toISOString();

test('meetings are counted by month over a year, months without one included', () => {
  const months = recordedPerMonth(
    [
      held('2026-03-03T09:00:00Z'),
      missed('2026-03-10T09:00:00Z'),
      held('2026-01-06T09:00:00Z'),
      held('2024-01-01T09:00:00Z'),
    ],
    '2026-03-25T09:00:00Z',
  );
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ month: '2025-04', held: 0, missed: 0 });
  expect(months.slice(-3)).toEqual([
    { month: '2026-01', held: 1, missed: 0 },
    { month: '2026-02', held: 0, missed: 0 },
    { month: '2026-03', held: 1, missed: 1 },
  ]);
});

test('months before the first meeting are left out', () => {
  expect(recordedPerMonth([held('2026-02-03T09:00:00Z')], '2026-03-25T09:00:00Z')).toEqual([
    { month: '2026-02', held: 1, missed: 0 },
    { month: '2026-03', held: 0, missed: 0 },
  ]);
  expect(recordedPerMonth([], '2026-03-25T09:00:00Z')).toEqual([{ month: '2026-03', held: 0, missed: 0 }]);
});

describe('the balance of purposes', () => {
  test.each([
    ['no meeting yet', [], null],
    ['too few items to tell', [held(week(0), { priorities: 5 })], null],
    [
      'even',
      [held(week(0), { priorities: 2, blockers: 2, communication: 2, deeperQuestions: 2, success: 2 })],
      null,
    ],
    [
      'one purpose never',
      [held(week(0), { priorities: 3, blockers: 3, communication: 2, deeperQuestions: 2 })],
      'success',
    ],
    [
      'one purpose seldom',
      [held(week(0), { priorities: 5, blockers: 5, communication: 5, deeperQuestions: 1, success: 5 })],
      'deeperQuestions',
    ],
    ['items without a purpose do not count', [held(week(0), { priorities: 3, none: 20 })], null],
    [
      'two neglected: the first of them',
      [held(week(0), { priorities: 4, blockers: 4, communication: 4 })],
      'deeperQuestions',
    ],
  ] as const)('%s', (_, meetings, neglected) => {
    expect(purposeBalance(meetings).neglected).toBe(neglected);
  });

  test('looks at the last eight that were held', () => {
    const old = held(week(0), { success: 50 });
    const recent = Array.from({ length: 8 }, (_, n) => held(week(n + 1), { priorities: 1, blockers: 1 }));
    const balance = purposeBalance([old, ...recent, missed(week(20))]);
    expect([balance.meetings, balance.neglected]).toEqual([8, 'communication']);
    expect(balance.counts).toContainEqual({ purpose: 'success', count: 0 });
  });
});

test('who brought what, in the order of the two', () => {
  const meetings = [held(week(0), {}, { mia: 2, gone: 4 }), held(week(1), {}, { rae: 1, mia: 1 })];
  expect(whoBrought(meetings, ['rae', 'mia'])).toEqual([
    { personId: 'rae', count: 1 },
    { personId: 'mia', count: 3 },
  ]);
});

test('action items are in time up to the end of their day; dropped ones and those without a date count nowhere', () => {
  const action = (
    status: 'open' | 'done' | 'dropped',
    dueDate: string | null,
    closedAt: string | null = null,
  ) => ({
    status,
    dueDate,
    closedAt,
  });
  expect(
    doneInTime(
      [
        action('done', '2026-03-20', '2026-03-20T23:00:00Z'),
        action('done', '2026-03-20', '2026-03-21T08:00:00Z'),
        action('open', '2026-03-20'),
        action('dropped', '2026-03-20', '2026-03-25T08:00:00Z'),
        action('done', null, '2026-03-25T08:00:00Z'),
      ],
      'UTC',
    ),
  ).toEqual({ inTime: 1, late: 1, open: 1 });
});

test.each([
  ['late in the evening in Los Angeles', 'America/Los_Angeles', '2026-03-21T05:00:00Z', 1],
  ['early the next day in Tokyo', 'Asia/Tokyo', '2026-03-20T15:30:00Z', 0],
  ['just before midnight in Berlin', 'Europe/Berlin', '2026-03-20T22:59:59Z', 1],
  ['just after midnight in Berlin', 'Europe/Berlin', '2026-03-20T23:00:00Z', 0],
])('the day on which something was done is that of the calendar here: %s', (_, zone, closedAt, inTime) => {
  const actions = [{ status: 'done' as const, dueDate: '2026-03-20', closedAt }];
  expect(doneInTime(actions, zone)).toEqual({ inTime, late: 1 - inTime, open: 0 });
});

test('what topics were for is summed by month, from the first meeting on', () => {
  const months = purposesPerMonth(
    [
      held('2026-01-06T09:00:00Z', { priorities: 1, none: 4 }),
      held('2026-01-13T09:00:00Z', { priorities: 2, success: 1 }),
      missed('2026-02-03T09:00:00Z'),
      held('2026-03-03T09:00:00Z', { blockers: 1 }),
    ],
    '2026-03-25T09:00:00Z',
  );
  const none = { priorities: 0, blockers: 0, communication: 0, deeperQuestions: 0, success: 0 };
  expect(months).toEqual([
    { month: '2026-01', counts: { ...none, priorities: 3, success: 1 } },
    { month: '2026-02', counts: none },
    { month: '2026-03', counts: { ...none, blockers: 1 } },
  ]);
});
