import { Failure } from '../../contract/errors.ts';
import { createAlarms } from './alarms.ts';
import { createClockWait, type OnClockJump } from './clockWait.ts';
import { createCounters, type JobCounts, type OnCount } from './counters.ts';
import type { OnRun, PairJobs, SendReminder } from './jobPorts.ts';
import { type PlanAhead, planAhead } from './planAhead.ts';
import type { JobPlans } from './planNext.ts';
import { type Replan, replanJob, replanNow } from './replan.ts';
import { runWorker, type Worker } from './runWorker.ts';
import { type ScheduleJobs, scheduleJobs } from './scheduleJobs.ts';
import type { WorkerDependencies } from './workerContext.ts';

/** What of each kind is planned and done. Replanning itself is a kind that the engine brings. */
export type JobKinds = {
  plan: JobPlans['plan'];
  send: SendReminder;
  pairJobs: Omit<PairJobs, 'replan'>;
};

export type JobsDependencies = Omit<
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
