import type { PairJobKey } from '../../domain/jobKey.ts';
import { withTimeout } from '../../platform/later.ts';
import type { Versioned } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import { movedForward, triedAgain } from './afterSending.ts';
import type { Job, JobProgress, Planned } from './job.ts';
import { type Lease, lasts } from './lease.ts';
import { planNext } from './planNext.ts';
import type { WorkerContext } from './workerContext.ts';

/** A job of the two together, on its way. */
export type PairJobProgress = PairJobKey & JobProgress;

/**
 * Does what is due for the two together. Nothing is claimed before: a worker that dies has done it or not, and whoever
 * holds the shard next does it again, which harms nothing.
 * @param signal nothing is begun after it
 * @returns false when nothing came of it
 */
export async function runPairJob(
  dependencies: WorkerContext,
  lease: Lease,
  found: Versioned<PairJobProgress>,
  planned: Planned,
  signal: AbortSignal,
): Promise<boolean> {
  return await dependencies.semaphore(async () => {
    if (signal.aborted || !lasts(lease, dependencies.clock(), dependencies.options.longestSend)) return false;
    const outcome = await outcomeOf(dependencies, found.value, planned);
    dependencies.onRun(found.value.kind, outcome);
    return await store(dependencies, found, planned, outcome);
  });
}

type Outcome = 'done' | 'notNow' | 'failed';

/** What takes too long may still be done; it is as good as failed, for it may be done twice. */
async function outcomeOf(
  { pairJobs, options, logger }: WorkerContext,
  { kind, oneOnOneId }: PairJobKey,
  planned: Planned,
): Promise<Outcome> {
  const job = pairJobs[kind];
  if (job === undefined) return 'failed';
  try {
    // Real time, whatever the clock shows: what is under way does not end because somebody moved it.
    return await withTimeout<Outcome, Outcome>(
      job.run(oneOnOneId, planned),
      options.longestSend,
      () => 'failed',
    );
  } catch (err) {
    logger.warn({ err, kind }, 'What is done by itself did not succeed; tried again');
    return 'failed';
  }
}

/** What was planned anew while it ran stays as that was planned. */
async function store(
  dependencies: WorkerContext,
  found: Versioned<PairJobProgress>,
  { subjectKey, dueAt }: Planned,
  outcome: Outcome,
): Promise<boolean> {
  const isTheSame = (job: Job | null) =>
    job?.planned?.subjectKey === subjectKey && job.planned.dueAt === dueAt;
  const { isChanged } = await upsert<PairJobKey, Job, Job | null>(
    dependencies.store,
    found.value,
    async (current) =>
      current !== null && isTheSame(current) ? await after(dependencies, current, outcome) : null,
    { from: found },
  );
  return isChanged;
}

async function after(dependencies: WorkerContext, job: Job, outcome: Outcome): Promise<Job> {
  const now = dependencies.clock();
  const circumstances = { now, random: dependencies.random(), options: dependencies.options };
  if (outcome === 'failed') return triedAgain(job, circumstances);
  // Not done yet: what it is about may come once more.
  const lastSubjectKey = outcome === 'done' ? (job.planned?.subjectKey ?? null) : job.lastSubjectKey;
  const next = await planNext(dependencies, job, now, lastSubjectKey);
  return { ...movedForward(job, next, circumstances), lastSubjectKey };
}
