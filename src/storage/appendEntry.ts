import { Failure } from '../contract/errors.ts';
import type { LogEntry } from '../usecases/pairPorts.ts';
import { onStatus } from './callDatabase.ts';
import { DatabaseFault } from './databaseFault.ts';
import { claimId, claimItem, claimKind, updateItem } from './storedLive.ts';
import { type Access, readResource } from './versionedItems.ts';

const taken = 409;

/** 424: the operation itself was fine, and is taken back because of another. */
const takenAlong = 424;

/**
 * Writes an entry, and with it, in one transaction, that the numbers of Yjs clients which it is the first to use are of
 * its author. Two processes that let in two authors under one number at the same moment cannot both succeed.
 * @throws Failure changedMeanwhile when a number is somebody else's
 */
export async function appendEntry(
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
