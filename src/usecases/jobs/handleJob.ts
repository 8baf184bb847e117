import { joinJobId, type ReminderKey } from '../../domain/jobKey.ts';
import type { Versioned } from '../pairPorts.ts';
import { movedForward, planned } from './afterSending.ts';
import { decideJob } from './decideJob.ts';
import type { Job, JobProgress } from './job.ts';
import type { Lease } from './lease.ts';
import { markJob } from './markJob.ts';
import { planNext } from './planNext.ts';
import { type PairJobProgress, runPairJob } from './runPairJob.ts';
import { sendReminder } from './sendReminder.ts';
import type { WorkerContext } from './workerContext.ts';

/**
 * Does what is to be done with one job that was found due.
 * @returns false when nothing came of it
 */
export async function handleJob(
  dependencies: WorkerContext,
  lease: Lease,
  { value, etag }: Versioned<Job>,
  signal: AbortSignal,
): Promise<boolean> {
  return value.personId === null
    ? await handlePairJob(dependencies, lease, { value, etag }, signal)
    : await handleReminder(dependencies, lease, { value, etag }, signal);
}

async function handlePairJob(
  dependencies: WorkerContext,
  lease: Lease,
  found: Versioned<PairJobProgress>,
  signal: AbortSignal,
): Promise<boolean> {
  const { dueAt, planned: due } = found.value;
  const now = dependencies.clock();
  if (dueAt > now) return false;
  if (due === null || due.expiresAt <= now) return await moveOn(dependencies, found);
  return await runPairJob(dependencies, lease, found, due, signal);
}

async function handleReminder(
  dependencies: WorkerContext,
  lease: Lease,
  found: Versioned<ReminderKey & JobProgress>,
  signal: AbortSignal,
): Promise<boolean> {
  const { worker, clock, counters } = dependencies;
  const ended = dependencies.unmarked.get(joinJobId(found.value));
  if (ended && found.value.claim?.by === worker) {
    await markJob(dependencies, found, ended);
    return true;
  }
  const decision = decideJob(found.value, { now: clock(), worker, token: lease.token });
  switch (decision.todo) {
    case 'leave':
      return false;
    case 'send':
      return await sendReminder(dependencies, lease, { found, ...decision }, signal);
    case 'plan':
      return await moveOn(dependencies, found);
    case 'skip':
      counters.add('skipped');
      return await moveOn(dependencies, found);
    case 'giveUp':
      counters.add('dead');
      return await moveOn(dependencies, found);
  }
}

async function moveOn(dependencies: WorkerContext, { value, etag }: Versioned<Job>): Promise<boolean> {
  const now = dependencies.clock();
  const subjectKey = value.planned?.subjectKey ?? value.lastSubjectKey;
  const next = await planNext(dependencies, value, now, subjectKey);
  if (next === 'unknown') dependencies.counters.add('unplanned');
  const circumstances = { now, random: dependencies.random(), options: dependencies.options };
  const moved =
    value.planned === null ? planned(value, next, circumstances) : movedForward(value, next, circumstances);
  return (await dependencies.store.replace(moved, moved, etag)) !== null;
}
