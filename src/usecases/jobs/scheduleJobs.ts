import { type JobKey, type JobKind, jobKeysOf, jobShard } from '../../domain/jobKey.ts';
import { reminderKinds } from '../../domain/reminderKind.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Clock } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import { type NextAnswer, planned } from './afterSending.ts';
import type { Alarms } from './alarms.ts';
import { type Job, newJob } from './job.ts';
import type { PairJobs, Plan } from './jobPorts.ts';
import { planNext } from './planNext.ts';
import type { SchedulerOptions } from './schedulerOptions.ts';

export type ScheduleDependencies = {
  store: KeyedStore<JobKey, Job, Job | null>;
  plan: Plan;
  pairJobs: PairJobs;
  alarms: Pick<Alarms, 'set'>;
  clock: Clock;
  random: () => number;
  options: Pick<SchedulerOptions, 'shards' | 'spreadOver' | 'firstPause' | 'longestPause'>;
};

/**
 * Plans the jobs of a 1:1 anew, its reminders where no kinds are named; to be called after its cadence, options, question, members or action items
 * were stored. The same call again changes nothing.
 */
export type ScheduleJobs = (
  oneOnOneId: string,
  /**
   * `revive`: also those that ended because a chat was gone; for when Opener or somebody was added again. `kinds`:
   * these alone, where only they can have changed.
   */
  options?: { revive?: boolean; kinds?: readonly JobKind[] },
) => Promise<void>;

/** @throws Failure changedMeanwhile, unavailable; calling it again is always right */
export function scheduleJobs(dependencies: ScheduleDependencies): ScheduleJobs {
  return async (oneOnOneId, { revive = false, kinds = reminderKinds } = {}) => {
    await Promise.all(jobKeysOf(oneOnOneId, kinds).map((key) => scheduleOne(dependencies, key, revive)));
  };
}

async function scheduleOne(dependencies: ScheduleDependencies, key: JobKey, revive: boolean): Promise<void> {
  const { stored } = await upsert<JobKey, Job, Job | null>(dependencies.store, key, (current) =>
    replanned(dependencies, current ?? newJob(key), revive),
  );
  const planned = stored?.value?.planned;
  // Nobody notices whether a reminder comes within a minute; the two do notice when their meeting begins.
  if (planned && key.personId === null) {
    dependencies.alarms.set(jobShard(key.oneOnOneId, dependencies.options.shards), planned.dueAt);
  }
}

/** Null when it stands as it should. */
async function replanned(
  dependencies: ScheduleDependencies,
  current: Job,
  revive: boolean,
): Promise<Job | null> {
  if (current.state.state === 'ended' && !revive) return null;
  // In the hands of a worker, who plans it when it is sent. The write makes that one look again.
  if (current.claim) return { ...current };
  const now = dependencies.clock();
  const next = await planNext(
    dependencies,
    current,
    waitingSince(current, now) ?? now,
    current.lastSubjectKey,
  );
  if (isSame(current, next)) return null;
  const active: Job = { ...current, state: { state: 'active' } };
  const circumstances = { now, random: dependencies.random(), options: dependencies.options };
  // Rules that cannot be asked now are asked by the worker, as soon as it can.
  return planned(active, next, circumstances);
}

/** Just before the moment of one that is due and not sent yet: planning from now on would lose it. */
function waitingSince({ planned: waiting }: Job, now: string): string | null {
  if (waiting === null || waiting.dueAt > now || waiting.expiresAt <= now) return null;
  return new Date(Date.parse(waiting.dueAt) - 1).toISOString();
}

function isSame({ planned: current, state }: Job, next: NextAnswer): boolean {
  if (state.state === 'ended' || next === 'unknown') return false;
  if (current === null || next === null) return current === next;
  return (
    current.subjectKey === next.subjectKey &&
    current.dueAt === next.dueAt &&
    current.expiresAt === next.expiresAt
  );
}
