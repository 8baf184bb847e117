import type { JobCounts } from './counters.ts';
import { holdLeases } from './leases.ts';
import { createRateLimiter } from './rateLimiter.ts';
import { createSemaphore } from './semaphore.ts';
import { watchShard } from './watchShard.ts';
import type { WorkerContext, WorkerDependencies } from './workerContext.ts';

export type Worker = {
  /** Is the process of another worker alive, as far as this one knows? One that was killed counts for a minute more. */
  isAlive(other: string): boolean;
  /** Is no other worker known? One that has just started may be for the time between two renewals. */
  isAlone(): boolean;
  /** Begins nothing more, finishes what is under way, frees its shards. Never rejects. */
  stop(): Promise<void>;
};

/** One worker. Any number of them, in any number of processes, share the shards; one that dies is replaced. */
export function runWorker(dependencies: WorkerDependencies): Worker {
  const { clock, wait, options, logger } = dependencies;
  const stopping = new AbortController();
  // With fewer shards a worker sends less: all together keep the pace.
  const perSecond = () => (options.tenantPerSecond * Math.max(1, held.count())) / options.shards;
  const context: WorkerContext = {
    ...dependencies,
    semaphore: createSemaphore(options.maxAtOnce),
    rateLimiter: createRateLimiter(perSecond, options.pollEvery),
    sendLimiter: createRateLimiter(perSecond, Number.POSITIVE_INFINITY),
    unmarked: new Map(),
  };
  const held = holdLeases({
    ...dependencies,
    watch: (shard, signal) => watchShard(context, shard, signal),
  });

  async function keepHolding(): Promise<void> {
    const report = createReport(dependencies);
    while (!stopping.signal.aborted) {
      await held
        .renew()
        .catch((err: unknown) => logger.warn({ err }, 'Could not renew the leases of reminders'));
      report();
      await wait(new Date(Date.parse(clock()) + options.renewEvery).toISOString(), stopping.signal);
    }
  }

  const holding = keepHolding();
  return {
    isAlive: (other) => held.isAlive(other),
    isAlone: () => held.isAlone(),
    async stop() {
      stopping.abort();
      await holding;
      await held
        .letGo()
        .catch((err: unknown) => logger.warn({ err }, 'Could not free the leases of reminders'));
    },
  };
}

/** Writes the counts to the log from time to time, when they have changed; louder when somebody should look. */
function createReport({ counters, clock, options, logger }: WorkerDependencies): () => void {
  let said = JSON.stringify(counters.read());
  let known = faultsIn(counters.read());
  let next = Date.parse(clock()) + options.reportEvery;
  return () => {
    const now = Date.parse(clock());
    const counts = counters.read();
    if (now < next || JSON.stringify(counts) === said) return;
    said = JSON.stringify(counts);
    next = now + options.reportEvery;
    const level = faultsIn(counts) > known ? 'warn' : 'info';
    known = faultsIn(counts);
    logger[level]({ reminders: counts }, 'Reminders since the start');
  };
}

/** Those that reached nobody and will not be tried again. */
function faultsIn({ dead, quarantined }: JobCounts): number {
  return dead + quarantined;
}
