import type { Clock } from '../ports.ts';
import type { ReminderCounters } from './counters.ts';
import type { Places } from './places.ts';
import type { Deliver, DeliveryOutcome, Plan, ReminderLogger, ReminderStore, Wait } from './ports.ts';
import type { ReminderSettings } from './settings.ts';
import type { TenantPace } from './tenantPace.ts';

/** What a worker works with. */
export type Dispatching = {
  /** Drawn anew by every process: what this one began is told from what another did. */
  worker: string;
  store: ReminderStore;
  plan: Plan;
  deliver: Deliver;
  clock: Clock;
  wait: Wait;
  /** From 0 up to 1. */
  random: () => number;
  counters: ReminderCounters;
  settings: ReminderSettings;
  logger: ReminderLogger;
  places: Places;
  /** Where reminders of one organisation wait for their turn. */
  line: TenantPace;
  /** The same pace once more, just before each is posted: waiting for a place must not bunch them. */
  gate: TenantPace;
  /** How sendings ended that could not be marked yet, by the reminder's id. */
  unmarked: Map<string, Ended>;
};

export type Ended = { about: string; outcome: DeliveryOutcome };
