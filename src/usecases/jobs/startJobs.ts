import type { Clock } from '../ports.ts';
import { createClockWait, type OnClockJump } from './clockWait.ts';
import { createCounters, type JobCounts, type OnCount } from './counters.ts';
import type { JobLogger, JobStore, LeaseStore, Plan, SendJob } from './ports.ts';
import { runWorker } from './runWorker.ts';
import { type ScheduleJobs, scheduleJobs } from './scheduleJobs.ts';
import type { SchedulerOptions } from './schedulerOptions.ts';

export type JobsNeeds = {
  store: JobStore;
  leases: LeaseStore;
  plan: Plan;
  send: SendJob;
  clock: Clock;
  /** Where the clock may jump. */
  onClockJump?: OnClockJump | undefined;
  newId: () => string;
  /** From 0 up to 1. */
  random: () => number;
  options: SchedulerOptions;
  logger: JobLogger;
  onCount?: OnCount;
};

export type Reminders = {
  schedule: ScheduleJobs;
  /** What this process has done since it started. */
  readCounters(): JobCounts;
  /** Finishes what is being sent. To be called before the bot and the storage are closed. */
  close(): Promise<void>;
};

/** Starts this process' worker, and gives what the rest of the server needs of reminders. */
export function startJobs(needs: JobsNeeds): Reminders {
  const counters = createCounters(needs.onCount);
  const wait = createClockWait(needs.clock, needs.onClockJump);
  const worker = runWorker({ ...needs, worker: needs.newId(), wait, counters });
  return {
    schedule: scheduleJobs(needs),
    readCounters: counters.read,
    close: worker.stop,
  };
}
