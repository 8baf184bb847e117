import { joinReminderId } from '../../domain/reminderKey.ts';
import type { Versioned } from '../ports.ts';
import { afterDelivery, movedForward, type NextAnswer } from './afterDelivery.ts';
import { askNext } from './askNext.ts';
import type { Dispatching, Ended } from './dispatching.ts';
import type { Reminder } from './reminder.ts';

/** Others write here seldom: a change of the cadence, or a worker that took the shard over. */
const attempts = 4;

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
  let current = claimed;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const marked = await markedWith(needs, current.value, ended, attempt === 0 ? next : undefined);
    if (await needs.store.write(marked, current.etag)) break;
    const again = await needs.store.read(claimed.value);
    if (again?.value?.claim?.by !== needs.worker) break;
    current = { value: again.value, etag: again.etag };
  }
  needs.unmarked.delete(id);
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
