import { expect, test } from '@jest/globals';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { afterSending, planned } from '../../../src/usecases/jobs/afterSending.ts';
import { type Job, never, newJob } from '../../../src/usecases/jobs/job.ts';
import type { JobOutcome } from '../../../src/usecases/jobs/jobPorts.ts';

const [tenantId, personId, other] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const oneOnOneId = joinOneOnOneId(tenantId, personId, other);
const now = '2026-11-24T08:30:00.000Z';
const about = { dueAt: now, subjectKey: 'Tuesday', expiresAt: '2026-11-24T10:00:00.000Z' };
const options = { spreadOver: 0, firstPause: 30_000, longestPause: 1_800_000 };
const circumstances = { now, random: 1, options };
const claimed = (attempts: number, expiresAt = about.expiresAt): Job => ({
  ...newJob({ oneOnOneId, tenantId, personId, kind: 'brief' }),
  dueAt: now,
  planned: { ...about, expiresAt },
  claim: { by: 'me', token: 1, at: now },
  attempts,
});

/** What is left to do: when to look again, and how many ends nobody knows. Null: it is dealt with. */
const left = (reminder: Job | null) =>
  reminder && { dueAt: reminder.dueAt, attempts: reminder.attempts, state: reminder.state.state };
const again = (dueAt: string, attempts: number) => ({ dueAt, attempts, state: 'active' });

test.each<[string, Job, JobOutcome, object | null]>([
  ['it was sent', claimed(1), 'sent', null],
  ['there was nothing to say', claimed(1), 'nothingToSay', null],
  ['it failed', claimed(1), { kind: 'failed' }, again('2026-11-24T08:30:30.000Z', 0)],
  ['it failed after a crash', claimed(2), { kind: 'failed' }, again('2026-11-24T08:30:30.000Z', 1)],
  [
    'Teams named a time',
    claimed(1),
    { kind: 'throttled', retryAt: '2026-11-24T08:31:00.000Z' },
    again('2026-11-24T08:31:00.000Z', 0),
  ],
  [
    'Teams named a time when it is of no use',
    claimed(1),
    { kind: 'throttled', retryAt: about.expiresAt },
    null,
  ],
  ['no answer came', claimed(1), 'unknown', again('2026-11-24T09:00:00.000Z', 1)],
  [
    'no answer came shortly before the meeting',
    claimed(1, '2026-11-24T08:40:00.000Z'),
    'unknown',
    again('2026-11-24T08:35:00.000Z', 1),
  ],
  ['no answer came, and the meeting begins', claimed(1, '2026-11-24T08:30:20.000Z'), 'unknown', null],
  ['no answer came for the second time', claimed(2), 'unknown', null],
  ['the chat is gone', claimed(2), 'undeliverable', { dueAt: never, attempts: 0, state: 'ended' }],
])('when %s', (_, reminder, outcome, expected) => {
  const after = afterSending(reminder, outcome, circumstances);
  expect(left(after)).toEqual(expected);
  expect(after?.claim ?? null).toBeNull();
});

test.each([
  [
    'the same at another time keeps the tries that it had',
    { ...about, dueAt: '2026-11-24T09:00:00.000Z' },
    1,
  ],
  ['something else has all of its tries', { ...about, subjectKey: 'Wednesday' }, 0],
  ['nothing is tried', null, 0],
] as const)('when planned anew, %s', (_, next, attempts) => {
  expect(planned({ ...claimed(1), claim: null }, next, circumstances).attempts).toBe(attempts);
});
