import { expect, test } from '@jest/globals';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { decideJob } from '../../../src/usecases/jobs/decideJob.ts';
import { type Job, never, newJob } from '../../../src/usecases/jobs/job.ts';

const [tenantId, personId, other] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const oneOnOneId = joinOneOnOneId(tenantId, personId, other);
const now = '2026-11-24T08:30:00.000Z';
const planned = { dueAt: now, subjectKey: 'Tuesday', expiresAt: '2026-11-24T10:00:00.000Z' };
const due: Job = {
  ...newJob({ oneOnOneId, tenantId, personId, kind: 'brief' }),
  dueAt: now,
  planned,
};
const claimOf = (by: string, token = 1) => ({ claim: { by, token, at: now }, attempts: 1 });
const ended = { state: 'ended' as const, reason: 'undeliverable' as const, at: now };

test.each<[string, Partial<Job>, object]>([
  ['its moment has come', {}, { todo: 'send', attempt: 1, planned }],
  ['its moment has not come', { dueAt: '2026-11-24T08:30:00.001Z' }, { todo: 'leave' }],
  ['there is nothing to come', { dueAt: never, planned: null }, { todo: 'leave' }],
  ['it has still to be planned', { planned: null }, { todo: 'plan' }],
  ['the meeting begins this moment', { planned: { ...planned, expiresAt: now } }, { todo: 'skip' }],
  ['the chat is gone', { state: ended }, { todo: 'leave' }],
  ['a worker that is gone had begun', claimOf('dead'), { todo: 'send', attempt: 2, planned }],
  ['two workers that are gone had begun', { ...claimOf('dead'), attempts: 2 }, { todo: 'giveUp' }],
  ['the answer to its own claim was lost', claimOf('me', 2), { todo: 'send', attempt: 1, planned }],
  [
    'the answer to its second claim was lost',
    { ...claimOf('me', 2), attempts: 2 },
    { todo: 'send', attempt: 2, planned },
  ],
  ['a later holder of the shard has it', claimOf('newer', 3), { todo: 'leave' }],
])('when %s', (_, change, decision) => {
  expect(decideJob({ ...due, ...change }, { now, worker: 'me', token: 2 })).toEqual(decision);
});
