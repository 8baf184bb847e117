import type { Versioned } from '../ports.ts';
import { handleJob } from './handleJob.ts';
import type { Job } from './job.ts';
import { type Lease, lasts } from './lease.ts';
import type { WorkerContext } from './workerContext.ts';

/** Looks into a shard again and again until the signal; never rejects. */
export async function watchShard(needs: WorkerContext, lease: Lease, signal: AbortSignal): Promise<void> {
  const { clock, wait, options, logger } = needs;
  while (!signal.aborted) {
    const looked = Date.parse(clock());
    const found = await drain(needs, lease, signal).catch((err: unknown) => {
      logger.warn({ err, shard: lease.shard }, 'Could not look for due reminders');
      return null;
    });
    const pause = found === 0 ? options.pollIdleEvery : options.pollEvery;
    await wait(new Date(looked + pause).toISOString(), signal);
  }
}

/**
 * Page after page, until one is not full or brings nothing forward.
 * @returns how many were due; null when the lease was too short to look
 */
async function drain(needs: WorkerContext, lease: Lease, signal: AbortSignal): Promise<number | null> {
  const { store, clock, options, counters } = needs;
  let found: number | null = null;
  let goesOn = true;
  while (goesOn && !signal.aborted && lasts(lease, clock(), options.longestSend)) {
    const { reminders, quarantined } = await store.due(lease.shard, clock(), options.page);
    found = (found ?? 0) + reminders.length + quarantined;
    counters.add('due', reminders.length);
    counters.add('quarantined', quarantined);
    const moved = await handleAll(needs, lease, reminders, signal);
    goesOn = reminders.length + quarantined >= options.page && moved + quarantined > 0;
  }
  return found;
}

/** @returns how many were brought forward */
async function handleAll(
  needs: WorkerContext,
  lease: Lease,
  reminders: readonly Versioned<Job>[],
  signal: AbortSignal,
): Promise<number> {
  const handled = await Promise.allSettled(
    reminders.map((reminder) => handleJob(needs, lease, reminder, signal)),
  );
  const failed = handled.filter((one) => one.status === 'rejected');
  // One line for all: a database that is out of reach refuses every one of them.
  if (failed.length > 0) {
    const [{ reason: err }] = failed as [PromiseRejectedResult];
    needs.logger.warn({ err, failed: failed.length }, 'Reminders could not be brought forward; tried again');
  }
  return handled.filter((one) => one.status === 'fulfilled' && one.value).length;
}
