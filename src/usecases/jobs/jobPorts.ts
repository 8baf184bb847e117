import type { JobKey, PairJobKind, ReminderKey } from '../../domain/jobKey.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../pairPorts.ts';
import type { Job, Planned } from './job.ts';

/**
 * The next due moment after `after` (ISO 8601, UTC), null when there is none. Two moments about the same thing (one
 * occurrence, one day's promises) have the same `subjectKey`. Rejects with Failure('unavailable') when it cannot tell now.
 */
export type Plan = (key: ReminderKey, after: string) => Promise<Planned | null>;

/** What is handed over to be posted. */
export type DueReminder = ReminderKey & Planned;

/**
 * How posting ended. `throttled` and `failed` were not delivered and are tried again, at `retryAt` (ISO 8601, UTC)
 * where the other side named a time. `undeliverable`: the chat is gone; nothing is sent there again. `unknown`: it was
 * handed over and no answer came, so it may have been delivered; it is sent once more at most.
 */
export type JobOutcome =
  | 'sent'
  | 'nothingToSay'
  | 'undeliverable'
  | 'unknown'
  | { kind: 'throttled' | 'failed'; retryAt?: string };

/** Posts to the person, within `longestSend` of the options. */
export type SendReminder = (reminder: DueReminder) => Promise<JobOutcome>;

/** What is done later for the two together. */
export type PairJob = {
  /** The next moment after `after`, from what is stored; null when there is none. @throws Failure unavailable */
  plan(oneOnOneId: string, after: string): Promise<Planned | null>;
  /**
   * Does it; twice must be as good as once, for a worker may be gone before it has said so. `notNow`: things are not as
   * they were planned, so it is planned anew. What it throws is tried again.
   */
  run(oneOnOneId: string, planned: Planned): Promise<'done' | 'notNow'>;
};

/** Told how a job of the two ended. */
export type OnRun = (kind: PairJobKind, outcome: 'done' | 'notNow' | 'failed') => void;

/** Of each kind how it is planned and done. */
export type PairJobs = { readonly [Kind in PairJobKind]?: PairJob };

/** Waits until a moment (ISO 8601, UTC) on the clock, or until the signal; never rejects. */
export type Wait = (until: string, signal?: AbortSignal) => Promise<void>;

/**
 * Where jobs are kept. What is read is null where something stands that this version cannot read; it may be
 * written over.
 */
export type JobStore = KeyedStore<JobKey, Job, Job | null> & {
  /**
   * Those of a shard that are due, the oldest first, at most `limit` of them. What cannot be read is put aside and
   * counted.
   */
  due(shard: string, now: string, limit: number): Promise<{ jobs: Versioned<Job>[]; quarantined: number }>;
};

/** Who looks after which shard. */
export type ShardLeases = {
  /** Workers that were seen lately, with the time until which they count as alive. */
  workers: Record<string, string>;
  /** `token` grows with every change of owner. */
  shards: Record<string, { owner: string | null; token: number; until: string }>;
};

/** The one record of all leases. */
export type LeaseStore = KeyedStore<'reminders', ShardLeases>;

/** Where the scheduler reports what an operator should know: counts, and nothing of a 1:1. */
export type JobLogger = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
};
