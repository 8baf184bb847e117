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
 */
export async function markReminder(
  needs: Dispatching,
  claimed: Versioned<Reminder>,
  ended: Ended,
  next: NextAnswer | null,
): Promise<void> {
  const id = joinReminderId(claimed.value);
  needs.unmarked.set(id, ended);
  let current = claimed;
  let answer = next;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const marked = await markedWith(needs, current.value, ended, attempt === 0 ? answer : null);
    if (await needs.store.write(marked, current.etag)) break;
    const again = await needs.store.read(claimed.value);
    if (again?.value?.claim?.by !== needs.worker) break;
    current = { value: again.value, etag: again.etag };
    answer = null;
  }
  needs.unmarked.delete(id);
}

async function markedWith(
  needs: Dispatching,
  reminder: Reminder,
  { about, outcome }: Ended,
  next: NextAnswer | null,
): Promise<Reminder> {
  const { settings, random } = needs;
  const circumstances = { now: needs.clock(), random: random(), settings };
  const settled = afterDelivery(reminder, outcome, circumstances);
  if (settled) return settled;
  // No further try is left, or would come in time.
  if (typeof outcome === 'object' || outcome === 'unknown') needs.counters.add('dead');
  const answer = next ?? (await askNext(needs.plan, reminder, circumstances.now, about));
  return movedForward(reminder, answer, circumstances);
}
