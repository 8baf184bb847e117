import * as Y from 'yjs';

/** What is counted about an agenda while it is in memory. */
export type OpenAgenda = {
  /** Upper bound of its encoded size, in bytes; exact when last measured. */
  bytes: number;
  /** Entries in the log that no snapshot holds, as far as this server knows. */
  entries: number;
};

const opened = new WeakMap<Y.Doc, OpenAgenda>();

export function openAgenda(doc: Y.Doc): OpenAgenda {
  const known = opened.get(doc);
  if (known !== undefined) return known;
  const agenda = { bytes: encodedBytes(doc), entries: 0 };
  opened.set(doc, agenda);
  return agenda;
}

/**
 * May this update be added without the agenda growing over its limit? Adds up what came in and measures exactly
 * only when that sum reaches the limit, since encoding a whole agenda for every key press would be waste.
 */
export function fits(doc: Y.Doc, update: Uint8Array, limit: number): boolean {
  const agenda = openAgenda(doc);
  if (agenda.bytes + update.length <= limit) return true;
  agenda.bytes = encodedBytes(doc);
  return agenda.bytes + update.length <= limit;
}

/** Notes that an update was stored. */
export function noteStored(doc: Y.Doc, update: Uint8Array): void {
  const agenda = openAgenda(doc);
  agenda.bytes += update.length;
  agenda.entries += 1;
}

function encodedBytes(doc: Y.Doc): number {
  return Y.encodeStateAsUpdate(doc).length;
}
