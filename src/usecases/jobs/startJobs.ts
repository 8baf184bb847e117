import { createAlarms } from './alarms.ts';
import { createClockWait, type OnClockJump } from './clockWait.ts';
import { createCounters, type JobCounts, type OnCount } from './counters.ts';
import type { OnRun } from './jobPorts.ts';
import { runWorker, type Worker } from './runWorker.ts';
import { type ScheduleJobs, scheduleJobs } from './scheduleJobs.ts';
import type { WorkerDependencies } from './workerContext.ts';

export type JobsDependencies = Omit<
  WorkerDependencies,
  'worker' | 'wait' | 'counters' | 'alarms' | 'onRun'
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
  isAlive: Worker['isAlive'];
  schedule: ScheduleJobs;
  /** What this process has done since it started. */
  readCounters(): JobCounts;
  /** Finishes what is under way. To be called before the bot and the storage are closed. */
  close(): Promise<void>;
};

/** Starts this process' worker, and gives what the rest of the server needs of jobs. */
export function startJobs(dependencies: JobsDependencies): Jobs {
  const counters = createCounters(dependencies.onCount);
  const wait = createClockWait(dependencies.clock, dependencies.onClockJump);
  const alarms = createAlarms();
  const onRun = dependencies.onRun ?? (() => undefined);
  const name = dependencies.newId();
  const worker = runWorker({ ...dependencies, worker: name, wait, counters, alarms, onRun });
  return {
    worker: name,
    isAlive: worker.isAlive,
    schedule: scheduleJobs({ ...dependencies, alarms }),
    readCounters: counters.read,
    close: worker.stop,
  };
}
