import { expect, test } from '@jest/globals';
import { byUrgency, type Glance, type Urgency, urgencyOf } from '../../src/domain/urgency.ts';

const now = '2026-11-24T09:00:00.000Z';

const calm: Glance = {
  isRunning: false,
  nextAt: '2026-12-03T09:00:00.000Z',
  lastAt: '2026-11-17T09:00:00.000Z',
  overdue: { yours: 0, theirs: 0 },
};

test.each<[what: string, Partial<Glance>, Urgency]>([
  ['nothing', {}, 'none'],
  ['nothing planned, but they met lately', { nextAt: null }, 'none'],
  ['a running meeting, whatever else', { isRunning: true, overdue: { yours: 3, theirs: 1 } }, 'running'],
  ['a meeting within the hour', { nextAt: '2026-11-24T10:00:00.000Z' }, 'starting'],
  [
    '… before what is overdue',
    { nextAt: '2026-11-24T09:20:00.000Z', overdue: { yours: 1, theirs: 0 } },
    'starting',
  ],
  ['an overdue promise', { overdue: { yours: 1, theirs: 0 } }, 'overdue'],
  [
    '… before a meeting tomorrow',
    { nextAt: '2026-11-25T08:00:00.000Z', overdue: { yours: 1, theirs: 0 } },
    'overdue',
  ],
  ['a meeting within a day', { nextAt: '2026-11-25T09:00:00.000Z' }, 'soon'],
  ['a meeting in more than a day', { nextAt: '2026-11-25T09:00:00.001Z' }, 'none'],
  ['five weeks apart and nothing planned', { nextAt: null, lastAt: '2026-10-20T09:00:00.000Z' }, 'apart'],
  ['five weeks apart and nothing within a week', { lastAt: '2026-10-20T09:00:00.000Z' }, 'apart'],
  [
    'five weeks apart, and they meet this week',
    { nextAt: '2026-11-27T09:00:00.000Z', lastAt: '2026-10-20T09:00:00.000Z' },
    'none',
  ],
  ['a day less than five weeks', { nextAt: null, lastAt: '2026-10-21T09:00:00.000Z' }, 'none'],
  ['something overdue of the other', { overdue: { yours: 0, theirs: 2 } }, 'waiting'],
])('%s', (_, about, urgency) => {
  expect(urgencyOf({ ...calm, ...about }, now)).toBe(urgency);
});

test('whoever asks most comes first, then whom one meets first, then by name', () => {
  const one = (name: string, urgency: Urgency, nextAt: string | null = null) => ({ name, urgency, nextAt });
  const sorted = [
    one('Zoe', 'none'),
    one('Ada', 'none'),
    one('Tom', 'none', '2026-12-03T09:00:00.000Z'),
    one('Ben', 'none', '2026-12-01T09:00:00.000Z'),
    one('Mia', 'waiting'),
    one('Ida', 'overdue'),
    one('Kim', 'running'),
  ].sort(byUrgency);
  expect(sorted.map(({ name }) => name)).toEqual(['Kim', 'Ida', 'Mia', 'Ben', 'Tom', 'Ada', 'Zoe']);
});
