import * as Y from 'yjs';
import type { LogEntry } from '../usecases/ports.ts';

/** An agenda as its log tells it. `applied` and `unreadable` together are all entries, in the order given. */
export type Replayed = { doc: Y.Doc; applied: string[]; unreadable: string[] };

/**
 * Snapshot, then every entry. An entry that cannot be applied is left out and named; the rest is not harmed.
 * @throws when the snapshot cannot be read: an agenda without it would look empty, and then be stored as empty
 */
export function replay(snapshot: Uint8Array | null, entries: readonly LogEntry[]): Replayed {
  const unreadable = new Set(entries.filter((entry) => !decodes(entry.update)).map((entry) => entry.id));
  for (;;) {
    const doc = new Y.Doc();
    if (snapshot !== null) Y.applyUpdate(doc, snapshot);
    const failed = applyAll(
      doc,
      entries.filter((entry) => !unreadable.has(entry.id)),
    );
    if (failed === null) return { doc, ...sorted(entries, unreadable) };
    // What failed half-way may have left its first half in the document: start again without it.
    unreadable.add(failed);
    doc.destroy();
  }
}

/** @returns the id of the first entry that failed */
function applyAll(doc: Y.Doc, entries: readonly LogEntry[]): string | null {
  let failed: string | null = null;
  doc.transact(() => {
    for (const { id, update } of entries) {
      try {
        Y.applyUpdate(doc, update);
      } catch {
        failed ??= id;
      }
    }
  });
  return failed;
}

function decodes(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}

function sorted(entries: readonly LogEntry[], unreadable: ReadonlySet<string>): Omit<Replayed, 'doc'> {
  const ids = entries.map((entry) => entry.id);
  return {
    applied: ids.filter((id) => !unreadable.has(id)),
    unreadable: ids.filter((id) => unreadable.has(id)),
  };
}
