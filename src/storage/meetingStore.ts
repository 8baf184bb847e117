import type { OperationInput } from '@azure/cosmos';
import { jsonBytes } from '../domain/jsonSize.ts';
import type { MeetingRecord } from '../domain/meeting.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { MeetingStore } from '../usecases/meetings/store.ts';
import type { Versioned } from '../usecases/pairPorts.ts';
import { DatabaseFault } from './databaseFault.ts';
import { oneOnOneItem, oneOnOneKind } from './oneOnOneStore.ts';
import type { StorageItem } from './storedItem.ts';
import { asUnreadableMeeting, meetingItem, meetingItemId, meetingKind } from './storedMeeting.ts';
import { type Access, readResource, versionedItems } from './versionedItems.ts';

/** Bytes that one transactional batch may have, with some room for what belongs to its form; the database takes 2 MiB. */
const largestBatch = 2_050_000;

/** Records of meetings, each in the partition of its 1:1. @param access to `oneOnOnes` */
export function meetingStore(access: Access): MeetingStore {
  const { container, call, passOver } = access;
  const items = versionedItems(access, meetingKind, { isKept: true });
  return {
    async read({ oneOnOneId, meetingId }) {
      const resource = await readResource(container, call, oneOnOneId, meetingItemId(meetingId));
      if (resource === undefined) return null;
      return passOver.one<Versioned<MeetingRecord>, Versioned<MeetingRecord>>(
        resource,
        meetingKind.read,
        () => asUnreadableMeeting(resource),
      );
    },
    create: ({ oneOnOneId }, meeting) => items.create(meetingItem(oneOnOneId, meeting)),
    replace: ({ oneOnOneId }, meeting, etag) => items.replace(meetingItem(oneOnOneId, meeting), etag),
    async file(oneOnOne, etag, meeting) {
      const record = oneOnOneKind.write(oneOnOneItem(oneOnOne));
      const item = meetingKind.write(meetingItem(oneOnOne.id, meeting, largestBatch - jsonBytes(record)));
      return await together(access, oneOnOne.id, [
        replacing(record, etag),
        { operationType: 'Create', resourceBody: { ...item } },
      ]);
    },
    unfile: async (oneOnOne, etag, meetingId) =>
      await together(access, oneOnOne.id, [
        replacing(oneOnOneKind.write(oneOnOneItem(oneOnOne)), etag),
        { operationType: 'Delete', id: meetingItemId(meetingId), partitionKey: oneOnOne.id },
      ]),
  };
}

function replacing(record: StorageItem, ifMatch: string): OperationInput {
  const { id, pk: partitionKey } = record;
  return { operationType: 'Replace', id, partitionKey, ifMatch, resourceBody: { ...record } };
}

/** What a write is refused with because somebody else was there first. */
const collisions = [404, 409, 412];

/** 424: the operation itself was fine, and is taken back because of another. */
const takenAlong = 424;

/** One transactional batch; its first operation is the 1:1's record. null when somebody else was there first. */
async function together(
  { container, call }: Access,
  pk: string,
  operations: OperationInput[],
): Promise<Versioned<OneOnOne> | null> {
  const { result = [] } = await call((abortSignal) => container.items.batch(operations, pk, { abortSignal }));
  const refusal = result.find(({ statusCode }) => statusCode >= 400 && statusCode !== takenAlong);
  if (refusal === undefined) return oneOnOneKind.read(result[0]?.resourceBody);
  if (collisions.includes(refusal.statusCode)) return null;
  throw new DatabaseFault(`Cosmos DB refused a batch with ${refusal.statusCode}`, {
    status: refusal.statusCode,
    substatus: 0,
    retryAfter: null,
    isPassing: false,
  });
}
