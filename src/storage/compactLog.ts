import type { Container } from '@azure/cosmos';
import type { LiveLog } from '../usecases/pairPorts.ts';
import { type CallDatabase, onStatus } from './callDatabase.ts';
import { claimId, snapshotId, snapshotItem, updateId } from './storedLive.ts';

/** What Cosmos DB takes in one transactional batch. */
const batchLimit = 100;

type Change = Parameters<LiveLog['compact']>[1];

/**
 * First the snapshot, under its etag, then the entries that it holds. After a crash between the two some entries
 * are left; applying them again changes nothing, and the next compaction deletes them.
 */
export async function compactLog(
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
