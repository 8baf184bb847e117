import { expect, test } from '@jest/globals';
import { reminderKeysOf } from '../../../src/domain/jobKey.ts';
import { isLate, spreadMoment } from '../../../src/usecases/jobs/spread.ts';
import { oneOnOneIdOf } from '../../simulation/people.ts';

const minute = 60_000;
const dueAt = '2026-11-23T07:30:00.000Z';
const after = (minutes: number) => new Date(Date.parse(dueAt) + minutes * minute).toISOString();
const plannedFor = (minutes: number) => ({ dueAt, subjectKey: 'Monday', expiresAt: after(minutes) });

test.each([
  ['a whole morning', 180, 8],
  ['a quarter of an hour', 15, 4],
  ['no time at all', 0, 0],
])(
  'those that are of use for %s are spread evenly over the first part of their window',
  (_, useful, minutes) => {
    const offsets: number[] = [];
    for (let n = 0; n < 2_000; n += 1) {
      const [key] = reminderKeysOf(oneOnOneIdOf(0, n));
      if (!key) throw new Error('A 1:1 has reminders');
      const offset = Date.parse(spreadMoment(key, plannedFor(useful), 10 * minute)) - Date.parse(dueAt);
      expect(spreadMoment(key, plannedFor(useful), 10 * minute)).toBe(after(offset / minute));
      offsets.push(offset);
    }
    const tenth = (minutes * minute) / 10;
    for (let n = 0; n < 10; n += 1) {
      const within = offsets.filter((offset) => offset >= n * tenth && offset <= (n + 1) * tenth);
      expect(Math.abs(within.length - (minutes === 0 ? 2_000 : 200))).toBeLessThan(80);
    }
  },
);

test.each([
  ['in the last minute of its window', 180, 10, false],
  ['after its window', 180, 10.01, true],
  ['a quarter of an hour before, within a third of that', 15, 5, false],
  ['a quarter of an hour before, after a third of that', 15, 5.01, true],
  ['within a minute, however short its window is', 1, 1, false],
])('sent %s', (_, useful, minutes, late) => {
  expect(isLate(plannedFor(useful), after(minutes), 10 * minute)).toBe(late);
});
