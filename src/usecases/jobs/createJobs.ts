import { Failure } from '../../contract/errors.ts';
import { createAlarms } from './alarms.ts';
import { createClockWait, type OnClockJump } from './clockWait.ts';
import { createCounters, type JobCounts, type OnCount } from './counters.ts';
import type { OnRun, PairJobs, SendReminder } from './jobPorts.ts';
import { holdLeases } from './leases.ts';
import { type PlanAhead, planAhead } from './planAhead.ts';
import type { JobPlans } from './planNext.ts';
import { createRateLimiter } from './rateLimiter.ts';
import { type Replan, replanJob, replanNow } from './replan.ts';
import { type ScheduleJobs, scheduleJobs } from './scheduleJobs.ts';
import { createSemaphore } from './semaphore.ts';
import { watchShard } from './watchShard.ts';
import type { WorkerContext, WorkerDependencies } from './workerContext.ts';

/** What of each kind is planned and done. Replanning itself is a kind that the engine brings. */
type JobKinds = {
  plan: JobPlans['plan'];
  send: SendReminder;
  pairJobs: Omit<PairJobs, 'replan'>;
};

type JobsDependencies = Omit<
  WorkerDependencies,
  keyof JobKinds | 'worker' | 'wait' | 'counters' | 'alarms' | 'onRun'
> & {
  /** Where the clock may jump. */
  onClockJump?: OnClockJump | undefined;
  newId: () => string;
  onCount?: OnCount;
  onRun?: OnRun;
};

export type Jobs = {
  /** The name of this process' worker, another one with each start. */
  worker: string;
  /** Is the process of another worker alive, as far as this one knows? None is before the start. */
  isAlive: Worker['isAlive'];
  isAlone: Worker['isAlone'];
  schedule: ScheduleJobs;
  planAhead: PlanAhead;
  replan: Replan;
  /** From now on this process does what is due. To be called once; until then nothing can be planned. */
  start(kinds: JobKinds): void;
  /** What this process has done since it started. */
  readCounters(): JobCounts;
  /** Finishes what is under way. To be called before the bot and the storage are closed. */
  close(): Promise<void>;
};

/** What this process has to do with jobs. What is planned and done is told at the start: it may itself plan jobs. */
export function createJobs(dependencies: JobsDependencies): Jobs {
  const counters = createCounters(dependencies.onCount);
  const alarms = createAlarms();
  const onRun = dependencies.onRun ?? (() => undefined);
  const name = dependencies.newId();
  let started: { kinds: JobKinds; worker: Worker } | null = null;

  function kinds(): JobKinds {
    if (started === null) throw new Failure('unavailable');
    return started.kinds;
  }

  const { store, clock, random, options, newId } = dependencies;
  const schedule = scheduleJobs({
    ...{ store, clock, random, options, alarms },
    plan: async (key, after) => kinds().plan(key, after),
    get pairJobs() {
      return kinds().pairJobs;
    },
  });
  const ahead = planAhead({ store, clock, newId });
  return {
    worker: name,
    isAlive: (worker) => started?.worker.isAlive(worker) ?? false,
    isAlone: () => started?.worker.isAlone() ?? true,
    schedule,
    planAhead: ahead,
    replan: replanNow(schedule, ahead),
    start(given) {
      const wait = createClockWait(clock, dependencies.onClockJump);
      const pairJobs = { ...given.pairJobs, replan: replanJob(schedule) };
      const worker = runWorker({
        ...{ ...dependencies, ...given, pairJobs },
        ...{ worker: name, wait, counters, alarms, onRun },
      });
      started = { kinds: given, worker };
    },
    readCounters: counters.read,
    async close() {
      await started?.worker.stop();
    },
  };
}

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
