import { joinReminderId } from '../../domain/reminderKey.ts';
import type { Versioned } from '../ports.ts';
import { movedForward, planned } from './afterDelivery.ts';
import { askNext } from './askNext.ts';
import { decideReminder } from './decideReminder.ts';
import type { Dispatching } from './dispatching.ts';
import type { HeldShard } from './heldShard.ts';
import { markReminder } from './markReminder.ts';
import type { Reminder } from './reminder.ts';
import { sendReminder } from './sendReminder.ts';

/**
 * Does what is to be done with one reminder that was found due.
 * @returns false when nothing came of it
 */
export async function handleReminder(
  needs: Dispatching,
  held: HeldShard,
  found: Versioned<Reminder>,
  signal: AbortSignal,
): Promise<boolean> {
  const { worker, clock, counters } = needs;
  const ended = needs.unmarked.get(joinReminderId(found.value));
  if (ended && found.value.claim?.by === worker) {
    await markReminder(needs, found, ended);
    return true;
  }
  const decision = decideReminder(found.value, { now: clock(), worker, token: held.token });
  switch (decision.todo) {
    case 'leave':
      return false;
    case 'send':
      return await sendReminder(needs, held, { found, ...decision }, signal);
    case 'plan':
      return await moveOn(needs, found);
    case 'skip':
      counters.add('skipped');
      return await moveOn(needs, found);
    case 'giveUp':
      counters.add('dead');
      return await moveOn(needs, found);
  }
}

async function moveOn(needs: Dispatching, { value, etag }: Versioned<Reminder>): Promise<boolean> {
  const now = needs.clock();
  const about = value.planned?.about ?? value.lastAbout;
  const next = await askNext(needs.plan, value, now, about);
  if (next === 'unknown') needs.counters.add('unplanned');
  const circumstances = { now, random: needs.random(), settings: needs.settings };
  const moved =
    value.planned === null ? planned(value, next, circumstances) : movedForward(value, next, circumstances);
  return (await needs.store.replace(moved, moved, etag)) !== null;
}
