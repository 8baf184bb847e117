import { type ReminderKey, reminderKeysOf } from '../../domain/reminderKey.ts';
import { type ReminderKind, reminderKinds } from '../../domain/reminderKind.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Clock } from '../ports.ts';
import { upsert } from '../update.ts';
import { type NextAnswer, planned } from './afterDelivery.ts';
import { askNext } from './askNext.ts';
import type { Plan } from './ports.ts';
import { newReminder, type Reminder } from './reminder.ts';
import type { ReminderSettings } from './settings.ts';

export type ScheduleNeeds = {
  store: KeyedStore<ReminderKey, Reminder, Reminder | null>;
  plan: Plan;
  clock: Clock;
  random: () => number;
  settings: Pick<ReminderSettings, 'spreadOver' | 'firstPause' | 'longestPause'>;
};

/**
 * Plans the reminders of a 1:1 anew; to be called after its cadence, settings, question, members or action items
 * were stored. The same call again changes nothing.
 */
export type ScheduleReminders = (
  oneOnOneId: string,
  /**
   * `revive`: also those that ended because a chat was gone; for when Opener or somebody was added again. `kinds`:
   * these alone, where only they can have changed.
   */
  options?: { revive?: boolean; kinds?: readonly ReminderKind[] },
) => Promise<void>;

/** @throws Failure changedMeanwhile, unavailable; calling it again is always right */
export function scheduleReminders(needs: ScheduleNeeds): ScheduleReminders {
  return async (oneOnOneId, { revive = false, kinds = reminderKinds } = {}) => {
    const keys = reminderKeysOf(oneOnOneId).filter(({ kind }) => kinds.includes(kind));
    await Promise.all(keys.map((key) => scheduleOne(needs, key, revive)));
  };
}

async function scheduleOne(needs: ScheduleNeeds, key: ReminderKey, revive: boolean): Promise<void> {
  await upsert(needs.store, key, (stored) => replanned(needs, stored ?? newReminder(key), revive));
}

/** Null when it stands as it should. */
async function replanned(needs: ScheduleNeeds, current: Reminder, revive: boolean): Promise<Reminder | null> {
  if (current.standing.state === 'ended' && !revive) return null;
  // In the hands of a worker, who plans it when it is sent. The write makes that one look again.
  if (current.claim) return { ...current };
  const now = needs.clock();
  const next = await askNext(needs.plan, current, waitingSince(current, now) ?? now, current.lastAbout);
  if (isSame(current, next)) return null;
  const active: Reminder = { ...current, standing: { state: 'active' } };
  const circumstances = { now, random: needs.random(), settings: needs.settings };
  // Rules that cannot be asked now are asked by the worker, as soon as it can.
  return planned(active, next, circumstances);
}

/** Just before the moment of one that is due and not sent yet: planning from now on would lose it. */
function waitingSince({ planned: waiting }: Reminder, now: string): string | null {
  if (waiting === null || waiting.dueAt > now || waiting.expiresAt <= now) return null;
  return new Date(Date.parse(waiting.dueAt) - 1).toISOString();
}

function isSame({ planned: current, standing }: Reminder, next: NextAnswer): boolean {
  if (standing.state === 'ended' || next === 'unknown') return false;
  if (current === null || next === null) return current === next;
  return current.about === next.about && current.dueAt === next.dueAt && current.expiresAt === next.expiresAt;
}
