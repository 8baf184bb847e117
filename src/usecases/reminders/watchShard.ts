import type { Versioned } from '../ports.ts';
import type { Dispatching } from './dispatching.ts';
import { handleReminder } from './handleReminder.ts';
import { type HeldShard, lasts } from './heldShard.ts';
import type { Reminder } from './reminder.ts';

/** Looks into a shard again and again until the signal; never rejects. */
export async function watchShard(needs: Dispatching, held: HeldShard, signal: AbortSignal): Promise<void> {
  const { clock, wait, settings, logger } = needs;
  while (!signal.aborted) {
    const looked = Date.parse(clock());
    const found = await drain(needs, held, signal).catch((err: unknown) => {
      logger.warn({ err, shard: held.shard }, 'Could not look for due reminders');
      return null;
    });
    const pause = found === 0 ? settings.pollIdleEvery : settings.pollEvery;
    await wait(new Date(looked + pause).toISOString(), signal);
  }
}

/**
 * Page after page, until one is not full or brings nothing forward.
 * @returns how many were due; null when the lease was too short to look
 */
async function drain(needs: Dispatching, held: HeldShard, signal: AbortSignal): Promise<number | null> {
  const { store, clock, settings, counters } = needs;
  let found: number | null = null;
  let goesOn = true;
  while (goesOn && !signal.aborted && lasts(held, clock(), settings.longestSend)) {
    const { reminders, quarantined } = await store.due(held.shard, clock(), settings.page);
    found = (found ?? 0) + reminders.length + quarantined;
    counters.add('due', reminders.length);
    counters.add('quarantined', quarantined);
    const moved = await handleAll(needs, held, reminders, signal);
    goesOn = reminders.length + quarantined >= settings.page && moved + quarantined > 0;
  }
  return found;
}

/** @returns how many were brought forward */
async function handleAll(
  needs: Dispatching,
  held: HeldShard,
  reminders: readonly Versioned<Reminder>[],
  signal: AbortSignal,
): Promise<number> {
  const handled = await Promise.allSettled(
    reminders.map((reminder) => handleReminder(needs, held, reminder, signal)),
  );
  const failed = handled.filter((one) => one.status === 'rejected');
  // One line for all: a database that is out of reach refuses every one of them.
  if (failed.length > 0) {
    const [{ reason: err }] = failed as [PromiseRejectedResult];
    needs.logger.warn({ err, failed: failed.length }, 'Reminders could not be brought forward; tried again');
  }
  return handled.filter((one) => one.status === 'fulfilled' && one.value).length;
}
