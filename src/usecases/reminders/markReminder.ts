import { Failure } from '../../contract/errors.ts';
import { joinReminderId, type ReminderKey } from '../../domain/reminderKey.ts';
import type { Versioned } from '../ports.ts';
import { upsert } from '../update.ts';
import { afterDelivery, movedForward, type NextAnswer } from './afterDelivery.ts';
import { askNext } from './askNext.ts';
import type { Dispatching, Ended } from './dispatching.ts';
import type { Reminder } from './reminder.ts';

/**
 * Stores how a sending ended. When somebody changed the reminder meanwhile, what comes next is asked anew; when
 * another worker has claimed it, nothing is written: it is theirs. Rejects with Failure('unavailable') when the
 * database cannot be reached; how it ended is then kept in memory, and marked at the next look.
 * @param claimed as this worker stored its claim
 * @param next what comes next, where that was asked meanwhile
 */
export async function markReminder(
  needs: Dispatching,
  claimed: Versioned<Reminder>,
  ended: Ended,
  next?: NextAnswer,
): Promise<void> {
  const id = joinReminderId(claimed.value);
  needs.unmarked.set(id, ended);
  const marking = upsert<ReminderKey, Reminder, Reminder | null>(
    needs.store,
    claimed.value,
    async (current, etag) =>
      current?.claim?.by === needs.worker
        ? await markedWith(needs, current, ended, etag === claimed.etag ? next : undefined)
        : null,
    { from: claimed },
  );
  await marking.catch(unlessOthersWon);
  needs.unmarked.delete(id);
}

/** It stays claimed, and is dealt with when the claim is found. */
function unlessOthersWon(error: unknown): void {
  if (!(error instanceof Failure && error.code === 'changedMeanwhile')) throw error;
}

async function markedWith(
  needs: Dispatching,
  reminder: Reminder,
  { about, outcome }: Ended,
  next: NextAnswer | undefined,
): Promise<Reminder> {
  const { settings, random } = needs;
  const circumstances = { now: needs.clock(), random: random(), settings };
  const settled = afterDelivery(reminder, outcome, circumstances);
  if (settled) return settled;
  // No further try is left, or would come in time.
  if (typeof outcome === 'object' || outcome === 'unknown') needs.counters.add('dead');
  const answer = next === undefined ? await askNext(needs.plan, reminder, circumstances.now, about) : next;
  return movedForward(reminder, answer, circumstances);
}
