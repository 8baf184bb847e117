import type { Versioned } from '../pairPorts.ts';
import { handleJob } from './handleJob.ts';
import type { Job } from './job.ts';
import { type Lease, lasts } from './lease.ts';
import type { WorkerContext } from './workerContext.ts';

/** Looks into a shard again and again until the signal; never rejects. */
export async function watchShard(
  dependencies: WorkerContext,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> {
  const { clock, options, logger, alarms } = dependencies;
  while (!signal.aborted) {
    const looked = Date.parse(clock());
    alarms.clear(lease.shard, looked);
    const found = await drain(dependencies, lease, signal).catch((err: unknown) => {
      logger.warn({ err, shard: lease.shard }, 'Could not look for due jobs');
      return null;
    });
    const pause = found === 0 ? options.pollIdleEvery : options.pollEvery;
    await nextLook(dependencies, lease.shard, looked + pause, signal);
  }
}

/** Waits until a moment (Unix milliseconds), or for what this process knows to be due before. */
async function nextLook(
  { clock, wait, alarms }: WorkerContext,
  shard: string,
  latest: number,
  signal: AbortSignal,
): Promise<void> {
  const moment = () => Math.min(latest, alarms.next(shard));
  while (!signal.aborted && Date.parse(clock()) < moment()) {
    const either = AbortSignal.any([signal, alarms.signal(shard)]);
    await wait(new Date(moment()).toISOString(), either);
  }
}

/**
 * Page after page, until one is not full or brings nothing forward.
 * @returns how many were due; null when the lease was too short to look
 */
async function drain(dependencies: WorkerContext, lease: Lease, signal: AbortSignal): Promise<number | null> {
  const { store, clock, options, counters } = dependencies;
  let found: number | null = null;
  let goesOn = true;
  while (goesOn && !signal.aborted && lasts(lease, clock(), options.longestSend)) {
    const { jobs, quarantined } = await store.due(lease.shard, clock(), options.page);
    found = (found ?? 0) + jobs.length + quarantined;
    counters.add('due', jobs.filter(({ value }) => value.personId !== null).length);
    counters.add('quarantined', quarantined);
    const moved = await handleAll(dependencies, lease, jobs, signal);
    goesOn = jobs.length + quarantined >= options.page && moved + quarantined > 0;
  }
  return found;
}

/** @returns how many were brought forward */
async function handleAll(
  dependencies: WorkerContext,
  lease: Lease,
  jobs: readonly Versioned<Job>[],
  signal: AbortSignal,
): Promise<number> {
  const handled = await Promise.allSettled(jobs.map((job) => handleJob(dependencies, lease, job, signal)));
  const failed = handled.filter((one) => one.status === 'rejected');
  // One line for all: a database that is out of reach refuses every one of them.
  if (failed.length > 0) {
    const [{ reason: err }] = failed as [PromiseRejectedResult];
    dependencies.logger.warn(
      { err, failed: failed.length },
      'Jobs could not be brought forward; tried again',
    );
  }
  return handled.filter((one) => one.status === 'fulfilled' && one.value).length;
}
