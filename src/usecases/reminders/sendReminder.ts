import { withTimeout } from '../../platform/withTimeout.ts';
import type { Versioned } from '../ports.ts';
import { askNext } from './askNext.ts';
import type { Dispatching } from './dispatching.ts';
import { type HeldShard, lasts } from './heldShard.ts';
import { markReminder } from './markReminder.ts';
import type { DeliveryOutcome } from './ports.ts';
import type { Planned, Reminder } from './reminder.ts';
import { isLate } from './spread.ts';

export type Sending = { found: Versioned<Reminder>; attempt: 1 | 2; planned: Planned };

/**
 * Sends one reminder when it is its turn: claim, post, mark. A crash between the last two cannot be told from one
 * before them, so whoever finds the claim sends once more and then never again.
 * @param signal ends the waiting; what has been claimed is finished
 * @returns false when nothing came of it
 */
export async function sendReminder(
  needs: Dispatching,
  held: HeldShard,
  sending: Sending,
  signal: AbortSignal,
): Promise<boolean> {
  const { tenantId } = sending.found.value;
  // What a crash interrupted is never more than one worker sends at once, and has waited long enough.
  if (sending.attempt === 1) {
    const turn = needs.line.take(tenantId, Date.parse(needs.clock()));
    if ('lookAgainAt' in turn) return await putOff(needs, sending.found, turn.lookAgainAt);
    await needs.wait(new Date(turn.sendAt).toISOString(), signal);
  }
  return await needs.places(async () => {
    if (signal.aborted || !lasts(held, needs.clock(), needs.settings.longestSend)) return false;
    const claimed = await claim(needs, held, sending);
    if (!claimed) return false;
    await ownTurn(needs, tenantId);
    // Another worker may begin before this one ends: leave it to them.
    if (!lasts(held, needs.clock(), needs.settings.longestSend))
      return await giveBack(needs, claimed, sending);
    await post(needs, claimed, sending);
    return true;
  });
}

async function putOff({ store, counters }: Dispatching, found: Versioned<Reminder>, until: number) {
  counters.add('deferred');
  const dueAt = new Date(until).toISOString();
  return (await store.replace(found.value, { ...found.value, dueAt }, found.etag)) !== null;
}

function claim({ store, worker, clock }: Dispatching, held: HeldShard, { found, attempt }: Sending) {
  const mine = { by: worker, token: held.token, at: clock() };
  return store.replace(found.value, { ...found.value, claim: mine, attempts: attempt }, found.etag);
}

/** Nothing was posted, so it does not count as begun; unless somebody else has claimed it meanwhile, and counts it. */
async function giveBack({ store }: Dispatching, { value, etag }: Versioned<Reminder>, { attempt }: Sending) {
  await store.replace(value, { ...value, claim: null, attempts: attempt - 1 }, etag);
  return false;
}

/** Hardly ever waits; only where several got a place at once that had their turn one after the other. */
async function ownTurn({ gate, clock, wait }: Dispatching, tenantId: string): Promise<void> {
  const turn = gate.take(tenantId, Date.parse(clock()));
  if ('sendAt' in turn) await wait(new Date(turn.sendAt).toISOString());
}

async function post(
  needs: Dispatching,
  claimed: Versioned<Reminder>,
  { attempt, planned }: Sending,
): Promise<void> {
  if (attempt === 2) needs.counters.add('resent');
  const now = needs.clock();
  // Asked while it is posted: the less time between the end of that and the mark, the fewer are sent twice.
  const [outcome, next] = await Promise.all([
    delivered(needs, claimed.value, planned),
    askNext(needs.plan, claimed.value, now, planned.about),
  ]);
  count(needs, outcome, planned);
  if (typeof outcome === 'object' && outcome.kind === 'throttled' && outcome.retryAt) {
    needs.line.pause(claimed.value.tenantId, Date.parse(outcome.retryAt));
  }
  await markReminder(needs, claimed, { about: planned.about, outcome }, next);
}

/** What takes too long may still be delivered; what rejects is a fault of our own and was not. */
async function delivered(
  { deliver, settings }: Dispatching,
  reminder: Reminder,
  planned: Planned,
): Promise<DeliveryOutcome> {
  const { oneOnOneId, tenantId, personId, kind } = reminder;
  try {
    const delivering = deliver({ oneOnOneId, tenantId, personId, kind, ...planned });
    // Real time, whatever the clock shows: what is under way does not end because somebody moved it.
    return await withTimeout(delivering, settings.longestSend, () => 'unknown');
  } catch {
    return { kind: 'failed' };
  }
}

function count({ counters, clock, settings }: Dispatching, outcome: DeliveryOutcome, planned: Planned): void {
  if (typeof outcome === 'object') counters.add('retried');
  else if (outcome === 'unknown') counters.add('unanswered');
  else if (outcome === 'undeliverable') counters.add('dead');
  else counters.add(outcome);
  if (outcome === 'sent' && isLate(planned, clock(), settings.spreadOver)) counters.add('late');
}
