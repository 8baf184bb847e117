import * as Y from 'yjs';
import { listenWhile } from '../platform/listen.ts';
import type { LiveLog, LogEntry, Snapshot } from '../usecases/pairPorts.ts';
import { serverAuthor } from './gate/author.ts';
import { type Authors, createAuthors, newClientsOf } from './gate/authors.ts';
import { gateLimits } from './gate/gateLimits.ts';
import { heal } from './gate/heal.ts';
import { applyUnchecked } from './gate/unchecked.ts';
import type { LiveLogger } from './live.ts';

/** An agenda as its log tells it. `applied` and `unreadable` together are all entries, in the order given. */
type Replayed = {
  doc: Y.Doc;
  applied: string[];
  unreadable: string[];
  authors: Authors;
  /** What had to be taken out or put right; 0 where everything was checked before it was stored. */
  mended: number;
  /** As an update, what mending has changed; null when nothing. */
  mending: Uint8Array | null;
};

type HealingPlan = { people: readonly string[]; now: string };

/** What healing writes, is written under this number: always the same, so that servers which heal at once do it once. */
const healingClient = 2;

/**
 * Snapshot, then every entry. An entry that cannot be applied is left out and named; the rest is not harmed. What was
 * stored before updates were checked is made an agenda (see `gate/heal`).
 * @throws when the snapshot cannot be read: an agenda without it would look empty, and then be stored as empty
 */
export function replay(
  snapshot: Snapshot | null,
  entries: readonly LogEntry[],
  healing: HealingPlan,
): Replayed {
  const unreadable = new Set(entries.filter((entry) => !decodes(entry.update)).map((entry) => entry.id));
  for (;;) {
    const readable = entries.filter((entry) => !unreadable.has(entry.id));
    const played = play(snapshot, readable, healing.people);
    if (played.failed === null) {
      const { doc, authors } = played;
      const mending = played.isChecked ? { mended: 0, mending: null } : mend(doc, authors, healing);
      const mended = played.isWhole ? mending.mended : mending.mended + 1;
      return { doc, authors, ...mending, mended, ...sorted(entries, unreadable) };
    }
    // What failed half-way may have left its first half in the document: start again without it.
    unreadable.add(played.failed);
    played.doc.destroy();
  }
}

type Played = {
  doc: Y.Doc;
  authors: Authors;
  isChecked: boolean;
  isWhole: boolean;
  /** The id of the first entry that failed. */
  failed: string | null;
};

function play(snapshot: Snapshot | null, entries: readonly LogEntry[], people: readonly string[]): Played {
  const doc = new Y.Doc();
  const authors = createAuthors(snapshot?.authors);
  const played = { isChecked: true, isWhole: true };
  let failed: string | null = null;
  let budget = gateLimits.mergeStepsUnchecked;

  function applyOld(transaction: Y.Transaction, update: Uint8Array): void {
    const { steps, isWhole } = applyUnchecked(transaction, update, { budget, people });
    budget -= steps;
    played.isChecked = false;
    played.isWhole &&= isWhole;
  }

  doc.transact((transaction) => {
    if (snapshot?.authors) Y.applyUpdate(doc, snapshot.state);
    else if (snapshot) applyOld(transaction, snapshot.state);
    for (const { id, update, by, mergeSteps } of entries) {
      try {
        const clients = newClientsOf(doc, update);
        if (mergeSteps === undefined) applyOld(transaction, update);
        else Y.applyUpdate(doc, update);
        authors.bind(clients, by);
        authors.addMergeSteps(by, mergeSteps ?? 0);
      } catch {
        failed ??= id;
      }
    }
  });
  return { doc, authors, ...played, failed };
}

function mend(
  doc: Y.Doc,
  authors: Authors,
  healing: HealingPlan,
): { mended: number; mending: Uint8Array | null } {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array) => updates.push(update);
  doc.clientID = healingClient;
  const mended = listenWhile(doc, 'update', note, () => heal(doc, { ...healing, authors }));
  authors.bind([healingClient], serverAuthor);
  return { mended, mending: updates[0] ?? null };
}

function decodes(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}

function sorted(
  entries: readonly LogEntry[],
  unreadable: ReadonlySet<string>,
): Pick<Replayed, 'applied' | 'unreadable'> {
  const ids = entries.map((entry) => entry.id);
  return {
    applied: ids.filter((id) => !unreadable.has(id)),
    unreadable: ids.filter((id) => unreadable.has(id)),
  };
}

/** Puts entries that cannot be applied out of the way. Never rejects: they are passed over next time as well. */
export async function quarantine(
  log: LiveLog,
  oneOnOneId: string,
  entryIds: readonly string[],
  logger: LiveLogger,
): Promise<void> {
  for (const entryId of entryIds) {
    logger.error({ oneOnOneId, entryId }, 'An entry of a living agenda cannot be applied');
    await log
      .quarantine(oneOnOneId, entryId, 'It is not an update that can be applied.')
      .catch((err: unknown) => logger.error({ oneOnOneId, entryId, err }, 'It could not be quarantined'));
  }
}
