import { Failure } from '../../contract/errors.ts';
import { type JobKey, joinJobId } from '../../domain/jobKey.ts';
import type { Versioned } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import { afterSending, movedForward, type NextAnswer } from './afterSending.ts';
import type { Job } from './job.ts';
import { planNext } from './planNext.ts';
import type { Ended, WorkerContext } from './workerContext.ts';

/**
 * Stores how a sending ended. When somebody changed the reminder meanwhile, what comes next is asked anew; when
 * another worker has claimed it, nothing is written: it is theirs. Rejects with Failure('unavailable') when the
 * database cannot be reached; how it ended is then kept in memory, and marked at the next look.
 * @param claimed as this worker stored its claim
 * @param next what comes next, where that was asked meanwhile
 */
export async function markJob(
  dependencies: WorkerContext,
  claimed: Versioned<Job>,
  ended: Ended,
  next?: NextAnswer,
): Promise<void> {
  const id = joinJobId(claimed.value);
  dependencies.unmarked.set(id, ended);
  const marking = upsert<JobKey, Job, Job | null>(
    dependencies.store,
    claimed.value,
    async (current, etag) =>
      current?.claim?.by === dependencies.worker
        ? await markedWith(dependencies, current, ended, etag === claimed.etag ? next : undefined)
        : null,
    { from: claimed },
  );
  await marking.catch(unlessOthersWon);
  dependencies.unmarked.delete(id);
}

/** It stays claimed, and is dealt with when the claim is found. */
function unlessOthersWon(error: unknown): void {
  if (!(error instanceof Failure && error.code === 'changedMeanwhile')) throw error;
}

async function markedWith(
  dependencies: WorkerContext,
  reminder: Job,
  { subjectKey, outcome }: Ended,
  next: NextAnswer | undefined,
): Promise<Job> {
  const { options, random } = dependencies;
  const circumstances = { now: dependencies.clock(), random: random(), options };
  const settled = afterSending(reminder, outcome, circumstances);
  if (settled) return settled;
  // No further try is left, or would come in time.
  if (typeof outcome === 'object' || outcome === 'unknown') dependencies.counters.add('dead');
  const answer =
    next === undefined ? await planNext(dependencies, reminder, circumstances.now, subjectKey) : next;
  return movedForward(reminder, answer, circumstances);
}
