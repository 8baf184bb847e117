import * as z from 'zod';
import type { LiveLog } from '../usecases/pairPorts.ts';
import { readPartition } from './readPartition.ts';
import type { CorruptItem } from './storedItem.ts';
import { claimKind, snapshotId, snapshotKind, updateKind } from './storedLive.ts';
import { type Access, putAside } from './versionedItems.ts';

/** Ordered by id, so that the snapshot comes last, see below. Also what has lost its type, so that it is noticed. */
const everything = 'SELECT * FROM c WHERE c.pk = @pk ORDER BY c.id';

const part = z.object({ id: z.string(), type: z.unknown().optional() });

/**
 * Milliseconds: far longer than it takes until every process has heard of an entry, or of the snapshot that holds it,
 * with clocks that are minutes apart.
 */
const claimedFor = 3_600_000;

/**
 * Snapshot and log in one query. The snapshot is read after the entries: when somebody compacts between two pages,
 * an entry that is gone by then is in the snapshot that we read afterwards. The other way round it would be lost.
 *
 * What cannot be read is put aside, and the agenda opens with the rest: Yjs takes what was put aside in again, in any
 * order, once somebody has mended it. What another version wrote stays, and the agenda closed, until that one runs.
 * @throws CorruptItem for what another version wrote
 */
export async function loadLog(access: Access, oneOnOneId: string) {
  const loaded: Awaited<ReturnType<LiveLog['load']>> = { snapshot: null, entries: [] };
  const oldClaims: number[] = [];
  const old = new Date(Date.now() - claimedFor).toISOString();
  for (const resource of await readPartition(access.container, access.call, oneOnOneId, everything)) {
    const { id, type } = part.parse(resource);
    if (type === 'quarantined') continue;
    if (type === 'claim') {
      const claim = access.passOver.one(
        resource,
        (one) => claimKind.read(one).value,
        () => null,
      );
      if (claim !== null && claim.at < old) oldClaims.push(claim.client);
      continue;
    }
    const isSnapshot = id === snapshotId;
    const corrupt = access.passOver.one(
      resource,
      () => {
        if (isSnapshot) loaded.snapshot = snapshotKind.read(resource);
        else loaded.entries.push(updateKind.read(resource).value);
        return null;
      },
      (error: CorruptItem) => error,
    );
    if (corrupt?.isOfAnotherVersion) throw corrupt;
    if (corrupt) await putAside(access, isSnapshot ? snapshotKind : updateKind, { id, pk: oneOnOneId });
  }
  return oldClaims.length > 0 ? { ...loaded, oldClaims } : loaded;
}
