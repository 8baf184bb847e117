import { type ReminderKey, reminderKeysOf } from '../../domain/reminderKey.ts';
import { type ReminderKind, reminderKinds } from '../../domain/reminderKind.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Clock } from '../ports.ts';
import { upsert } from '../update.ts';
import { type NextAnswer, planned } from './afterSending.ts';
import { type Job, newJob } from './job.ts';
import { planNext } from './planNext.ts';
import type { Plan } from './ports.ts';
import type { SchedulerOptions } from './schedulerOptions.ts';

export type ScheduleNeeds = {
  store: KeyedStore<ReminderKey, Job, Job | null>;
  plan: Plan;
  clock: Clock;
  random: () => number;
  options: Pick<SchedulerOptions, 'spreadOver' | 'firstPause' | 'longestPause'>;
};

/**
 * Plans the reminders of a 1:1 anew; to be called after its cadence, options, question, members or action items
 * were stored. The same call again changes nothing.
 */
export type ScheduleJobs = (
  oneOnOneId: string,
  /**
   * `revive`: also those that ended because a chat was gone; for when Opener or somebody was added again. `kinds`:
   * these alone, where only they can have changed.
   */
  options?: { revive?: boolean; kinds?: readonly ReminderKind[] },
) => Promise<void>;

/** @throws Failure changedMeanwhile, unavailable; calling it again is always right */
export function scheduleJobs(needs: ScheduleNeeds): ScheduleJobs {
  return async (oneOnOneId, { revive = false, kinds = reminderKinds } = {}) => {
    const keys = reminderKeysOf(oneOnOneId).filter(({ kind }) => kinds.includes(kind));
    await Promise.all(keys.map((key) => scheduleOne(needs, key, revive)));
  };
}

async function scheduleOne(needs: ScheduleNeeds, key: ReminderKey, revive: boolean): Promise<void> {
  await upsert(needs.store, key, (stored) => replanned(needs, stored ?? newJob(key), revive));
}

/** Null when it stands as it should. */
async function replanned(needs: ScheduleNeeds, current: Job, revive: boolean): Promise<Job | null> {
  if (current.state.state === 'ended' && !revive) return null;
  // In the hands of a worker, who plans it when it is sent. The write makes that one look again.
  if (current.claim) return { ...current };
  const now = needs.clock();
  const next = await planNext(needs.plan, current, waitingSince(current, now) ?? now, current.lastSubjectKey);
  if (isSame(current, next)) return null;
  const active: Job = { ...current, state: { state: 'active' } };
  const circumstances = { now, random: needs.random(), options: needs.options };
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
