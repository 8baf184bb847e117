import type { ReminderKey } from '../../domain/jobKey.ts';
import { withTimeout } from '../../platform/later.ts';
import type { Versioned } from '../pairPorts.ts';
import type { Job, JobProgress, Planned } from './job.ts';
import type { JobOutcome } from './jobPorts.ts';
import { type Lease, lasts } from './lease.ts';
import { markJob } from './markJob.ts';
import { planNext } from './planNext.ts';
import { isLate } from './spread.ts';
import type { WorkerContext } from './workerContext.ts';

export type Sending = { found: Versioned<ReminderKey & JobProgress>; attempt: 1 | 2; planned: Planned };

/**
 * Sends one reminder when it is its turn: claim, post, mark. A crash between the last two cannot be told from one
 * before them, so whoever finds the claim sends once more and then never again.
 * @param signal ends the waiting; what has been claimed is finished
 * @returns false when nothing came of it
 */
export async function sendReminder(
  dependencies: WorkerContext,
  lease: Lease,
  sending: Sending,
  signal: AbortSignal,
): Promise<boolean> {
  const { tenantId } = sending.found.value;
  // What a crash interrupted is never more than one worker sends at once, and has waited long enough.
  if (sending.attempt === 1) {
    const turn = dependencies.rateLimiter.take(tenantId, Date.parse(dependencies.clock()));
    if ('lookAgainAt' in turn) return await putOff(dependencies, sending.found, turn.lookAgainAt);
    await dependencies.wait(new Date(turn.sendAt).toISOString(), signal);
  }
  return await dependencies.semaphore(async () => {
    if (signal.aborted || !lasts(lease, dependencies.clock(), dependencies.options.longestSend)) return false;
    const claimed = await claim(dependencies, lease, sending);
    if (!claimed) return false;
    await ownTurn(dependencies, tenantId);
    // Another worker may begin before this one ends: leave it to them.
    if (!lasts(lease, dependencies.clock(), dependencies.options.longestSend))
      return await giveBack(dependencies, claimed, sending);
    await post(dependencies, claimed, sending);
    return true;
  });
}

async function putOff({ store, counters }: WorkerContext, found: Versioned<Job>, until: number) {
  counters.add('deferred');
  const dueAt = new Date(until).toISOString();
  return (await store.replace(found.value, { ...found.value, dueAt }, found.etag)) !== null;
}

function claim({ store, worker, clock }: WorkerContext, lease: Lease, { found, attempt }: Sending) {
  const mine = { by: worker, token: lease.token, at: clock() };
  return store.replace(found.value, { ...found.value, claim: mine, attempts: attempt }, found.etag);
}

/** Nothing was posted, so it does not count as begun; unless somebody else has claimed it meanwhile, and counts it. */
async function giveBack({ store }: WorkerContext, { value, etag }: Versioned<Job>, { attempt }: Sending) {
  await store.replace(value, { ...value, claim: null, attempts: attempt - 1 }, etag);
  return false;
}

/** Hardly ever waits; only where several got a place at once that had their turn one after the other. */
async function ownTurn({ sendLimiter, clock, wait }: WorkerContext, tenantId: string): Promise<void> {
  const turn = sendLimiter.take(tenantId, Date.parse(clock()));
  if ('sendAt' in turn) await wait(new Date(turn.sendAt).toISOString());
}

async function post(
  dependencies: WorkerContext,
  claimed: Versioned<Job>,
  { found, attempt, planned }: Sending,
): Promise<void> {
  if (attempt === 2) dependencies.counters.add('resent');
  const now = dependencies.clock();
  // Asked while it is posted: the less time between the end of that and the mark, the fewer are sent twice.
  const [outcome, next] = await Promise.all([
    delivered(dependencies, found.value, planned),
    planNext(dependencies, claimed.value, now, planned.subjectKey),
  ]);
  count(dependencies, outcome, planned);
  if (typeof outcome === 'object' && outcome.kind === 'throttled' && outcome.retryAt) {
    dependencies.rateLimiter.pause(claimed.value.tenantId, Date.parse(outcome.retryAt));
  }
  await markJob(dependencies, claimed, { subjectKey: planned.subjectKey, outcome }, next);
}

/** What takes too long may still be delivered; what rejects is a fault of our own and was not. */
async function delivered(
  { send, options }: WorkerContext,
  reminder: ReminderKey,
  planned: Planned,
): Promise<JobOutcome> {
  const { oneOnOneId, tenantId, personId, kind } = reminder;
  try {
    const delivering = send({ oneOnOneId, tenantId, personId, kind, ...planned });
    // Real time, whatever the clock shows: what is under way does not end because somebody moved it.
    return await withTimeout(delivering, options.longestSend, () => 'unknown');
  } catch {
    return { kind: 'failed' };
  }
}

function count({ counters, clock, options }: WorkerContext, outcome: JobOutcome, planned: Planned): void {
  if (typeof outcome === 'object') counters.add('retried');
  else if (outcome === 'unknown') counters.add('unanswered');
  else if (outcome === 'undeliverable') counters.add('dead');
  else counters.add(outcome);
  if (outcome === 'sent' && isLate(planned, clock(), options.spreadOver)) counters.add('late');
}
