import type { Container } from '@azure/cosmos';
import type { LiveLog } from '../usecases/ports.ts';
import type { CallDatabase } from './callDatabase.ts';
import { readPartition } from './readPartition.ts';
import { readLogPart } from './storedLive.ts';

/** Ordered by id, so that the snapshot comes last, see below. */
const everything = `SELECT * FROM c WHERE c.pk = @pk AND c.type IN ('update', 'snapshot') ORDER BY c.id`;

/**
 * Snapshot and log in one query. The snapshot is read after the entries: when somebody compacts between two pages,
 * an entry that is gone by then is in the snapshot that we read afterwards. The other way round it would be lost.
 */
export async function loadLog(container: Container, call: CallDatabase, oneOnOneId: string) {
  const loaded: Awaited<ReturnType<LiveLog['load']>> = { snapshot: null, entries: [] };
  for (const resource of await readPartition(container, call, oneOnOneId, everything)) {
    const part = readLogPart(resource);
    if (part.kind === 'entry') loaded.entries.push(part.entry);
    else loaded.snapshot = part.snapshot;
  }
  return loaded;
}
