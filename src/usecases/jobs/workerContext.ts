import type { Clock } from '../pairPorts.ts';
import type { Alarms } from './alarms.ts';
import type { JobCounters } from './counters.ts';
import type {
  JobLogger,
  JobOutcome,
  JobStore,
  LeaseStore,
  OnRun,
  PairJobs,
  Plan,
  SendReminder,
  Wait,
} from './jobPorts.ts';
import type { RateLimiter } from './rateLimiter.ts';
import type { SchedulerOptions } from './schedulerOptions.ts';
import type { Semaphore } from './semaphore.ts';

/** What a worker is given. */
export type WorkerDependencies = {
  /** Unique for this start of this process: what this one began is told from what another did. */
  worker: string;
  store: JobStore;
  leases: LeaseStore;
  plan: Plan;
  send: SendReminder;
  pairJobs: PairJobs;
  clock: Clock;
  wait: Wait;
  /** From 0 up to 1. */
  random: () => number;
  counters: JobCounters;
  /** Told how each job of a pair ended. */
  onRun: OnRun;
  alarms: Alarms;
  options: SchedulerOptions;
  logger: JobLogger;
};

/** What its parts work with. */
export type WorkerContext = Omit<WorkerDependencies, 'leases'> & {
  semaphore: Semaphore;
  /** Where reminders of one organisation wait for their turn. */
  rateLimiter: RateLimiter;
  /** The same pace once more, just before each is posted: waiting for a place must not bunch them. */
  sendLimiter: RateLimiter;
  /** How sendings ended that could not be marked yet, by the reminder's id. */
  unmarked: Map<string, Ended>;
};

export type Ended = { subjectKey: string; outcome: JobOutcome };
