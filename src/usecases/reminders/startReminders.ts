import type { Clock } from '../ports.ts';
import { createClockWait, type OnClockJump } from './clockWait.ts';
import { createCounters, type OnCount, type ReminderCounts } from './counters.ts';
import type { Deliver, LeaseStore, Plan, ReminderLogger, ReminderStore } from './ports.ts';
import { runWorker } from './runWorker.ts';
import { type ScheduleReminders, scheduleReminders } from './scheduleReminders.ts';
import type { ReminderSettings } from './settings.ts';

export type RemindersNeeds = {
  store: ReminderStore;
  leases: LeaseStore;
  plan: Plan;
  deliver: Deliver;
  clock: Clock;
  /** Where the clock may jump. */
  onClockJump?: OnClockJump | undefined;
  newId: () => string;
  /** From 0 up to 1. */
  random: () => number;
  settings: ReminderSettings;
  logger: ReminderLogger;
  onCount?: OnCount;
};

export type Reminders = {
  schedule: ScheduleReminders;
  /** What this process has done since it started. */
  readCounters(): ReminderCounts;
  /** Finishes what is being sent. To be called before the bot and the storage are closed. */
  close(): Promise<void>;
};

/** Starts this process' worker, and gives what the rest of the server needs of reminders. */
export function startReminders(needs: RemindersNeeds): Reminders {
  const counters = createCounters(needs.onCount);
  const wait = createClockWait(needs.clock, needs.onClockJump);
  const worker = runWorker({ ...needs, worker: needs.newId(), wait, counters });
  return {
    schedule: scheduleReminders(needs),
    readCounters: counters.read,
    close: worker.stop,
  };
}
