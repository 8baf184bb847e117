import * as Y from 'yjs';
import { writersOfDocument } from '../domain/oneOnOneId.ts';
import type { Clock, LiveLog } from '../usecases/pairPorts.ts';
import type { LiveLogger } from './live.ts';
import { quarantine, replay } from './replay.ts';

/**
 * Replaces snapshot and log by one snapshot of both. Works from what is stored, never from memory, so that it is
 * right whichever servers have written; deletes exactly the entries it has read.
 *
 * Entries are applied to a document instead of merged: `Y.mergeUpdates` takes 1.7-4.5 s for 10,000 of them, this
 * 0.1-0.3 s (measured).
 * @returns false when another server has compacted meanwhile: nothing was changed
 */
export async function compact(
  log: LiveLog,
  oneOnOneId: string,
  clock: Clock,
  logger: LiveLogger,
): Promise<boolean> {
  const { snapshot, entries, oldClaims = [] } = await log.load(oneOnOneId);
  if (entries.length === 0) return true;
  const people = writersOfDocument(oneOnOneId);
  const { doc, applied, unreadable, authors } = replay(snapshot?.value ?? null, entries, {
    people,
    now: clock(),
  });
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  await quarantine(log, oneOnOneId, unreadable, logger);
  return log.compact(oneOnOneId, {
    state,
    authors: authors.encode(),
    etag: snapshot?.etag ?? null,
    entryIds: applied,
    claims: oldClaims,
  });
}
