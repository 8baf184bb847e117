import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { Failure } from '../contract/errors.ts';
import type { LiveLog, LogEntry } from '../usecases/pairPorts.ts';
import type { QuickLine } from '../usecases/quickLine.ts';
import { type CallDatabase, onStatus, readPartition } from './callDatabase.ts';
import { DatabaseFault } from './databaseFault.ts';
import { onTheLine } from './onTheLine.ts';
import type { CorruptItem } from './storedItem.ts';
import {
  claimId,
  claimItem,
  claimKind,
  snapshotId,
  snapshotItem,
  snapshotKind,
  updateId,
  updateItem,
  updateKind,
} from './storedLive.ts';
import { type Access, putAside, readResource } from './versionedItems.ts';

/**
 * The log of agenda documents: one item for each update, one for the snapshot.
 * @param access to `live`
 * @param line where others are told what is stored, if there is one
 */
export function liveLog(access: Access, line?: QuickLine): LiveLog {
  const { container, call } = access;
  return {
    async append(oneOnOneId, entry, clients = []) {
      await appendEntry(access, oneOnOneId, entry, clients);
      line?.say(onTheLine(updateItem(oneOnOneId, entry)));
    },

    load: (oneOnOneId) => loadLog(access, oneOnOneId),

    compact: (oneOnOneId, change) => compactLog(container, call, oneOnOneId, change),

    async quarantine(oneOnOneId, entryId, reason) {
      const item = container.item(updateId(entryId), oneOnOneId);
      const operations = [
        { op: 'set' as const, path: '/type', value: 'quarantined' },
        { op: 'set' as const, path: '/reason', value: reason },
      ];
      await onStatus(
        call((abortSignal) => item.patch(operations, { abortSignal })),
        { 404: null },
      );
    },
  };
}

const taken = 409;

/** 424: the operation itself was fine, and is taken back because of another. */
const takenAlong = 424;

/**
 * Writes an entry, and with it, in one transaction, that the numbers of Yjs clients which it is the first to use are of
 * its author. Two processes that let in two authors under one number at the same moment cannot both succeed.
 * @throws Failure changedMeanwhile when a number is somebody else's
 */
async function appendEntry(
  access: Access,
  oneOnOneId: string,
  entry: LogEntry,
  clients: readonly number[],
): Promise<void> {
  const { container, call } = access;
  const item = updateItem(oneOnOneId, entry);
  if (clients.length === 0) {
    const made = call((abortSignal) => container.items.create(item, { abortSignal }));
    await onStatus(made, { [taken]: null });
    return;
  }
  const claims = clients.map((client) => claimItem(oneOnOneId, client, entry));
  const operations = [item, ...claims].map((one) => ({
    operationType: 'Create' as const,
    resourceBody: { ...one },
  }));
  const { result = [] } = await call((abortSignal) =>
    container.items.batch(operations, oneOnOneId, { abortSignal }),
  );
  const [written, ...claimed] = result.map(({ statusCode }) => statusCode);
  // A batch whose answer was lost has been sent twice: the first one has done it.
  if (written === undefined || written === taken) return;
  const refused = result.find(({ statusCode }) => statusCode >= 400 && statusCode !== takenAlong);
  if (refused === undefined) return;
  if (refused.statusCode !== taken) throw refusedWith(refused.statusCode);
  const free = clients.filter((_, index) => claimed[index] !== taken);
  const known = clients.filter((_, index) => claimed[index] === taken);
  for (const client of known) {
    const resource = await readResource(container, call, oneOnOneId, claimId(client));
    // One that went meanwhile was known to everybody; the caller looks again.
    const claim = resource === undefined ? null : claimKind.read(resource).value;
    if (claim?.by !== entry.by) throw new Failure('changedMeanwhile');
  }
  await appendEntry(access, oneOnOneId, entry, free);
}

function refusedWith(status: number): Error {
  if (status === 413) return new Failure('tooLarge');
  const about = { status, substatus: 0, retryAfter: null, isPassing: false };
  return new DatabaseFault(`Cosmos DB refused a batch with ${status}`, about);
}

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
async function loadLog(access: Access, oneOnOneId: string) {
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

/** What Cosmos DB takes in one transactional batch. */
const batchLimit = 100;

type Change = Parameters<LiveLog['compact']>[1];

/**
 * First the snapshot, under its etag, then the entries that it holds. After a crash between the two some entries
 * are left; applying them again changes nothing, and the next compaction deletes them.
 */
async function compactLog(
  container: Container,
  call: CallDatabase,
  oneOnOneId: string,
  change: Change,
): Promise<boolean> {
  if (!(await writeSnapshot(container, call, oneOnOneId, change))) return false;
  const ids = [...change.entryIds.map(updateId), ...(change.claims ?? []).map(claimId)];
  for (let start = 0; start < ids.length; start += batchLimit) {
    await deleteAll(container, call, oneOnOneId, ids.slice(start, start + batchLimit));
  }
  return true;
}

async function writeSnapshot(
  container: Container,
  call: CallDatabase,
  oneOnOneId: string,
  { etag, state, authors }: Change,
): Promise<boolean> {
  const item = snapshotItem(oneOnOneId, { state, authors });
  const written = call(async (abortSignal) => {
    if (etag === null) await container.items.create(item, { abortSignal });
    else {
      const accessCondition = { type: 'IfMatch', condition: etag };
      await container.item(snapshotId, oneOnOneId).replace(item, { accessCondition, abortSignal });
    }
    return true;
  });
  return onStatus(written, { 404: false, 409: false, 412: false });
}

async function deleteAll(container: Container, call: CallDatabase, pk: string, ids: string[]): Promise<void> {
  const operations = ids.map((id) => ({ operationType: 'Delete' as const, id, partitionKey: pk }));
  const { result } = await call((abortSignal) => container.items.batch(operations, pk, { abortSignal }));
  // Another server has deleted some of them meanwhile, which takes the whole batch back.
  if (result?.some(({ statusCode }) => statusCode >= 400)) await deleteOneByOne(container, call, pk, ids);
}

async function deleteOneByOne(container: Container, call: CallDatabase, pk: string, ids: string[]) {
  for (const id of ids) {
    await onStatus(
      call((abortSignal) => container.item(id, pk).delete({ abortSignal })),
      { 404: null },
    );
  }
}
