import type { Container, OperationInput } from '@azure/cosmos';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { MeetingStore } from '../usecases/meetings/store.ts';
import type { Versioned } from '../usecases/ports.ts';
import type { CallDatabase } from './callDatabase.ts';
import { DatabaseFault } from './databaseFault.ts';
import { meetingItem, meetingItemId, readMeeting } from './storedMeeting.ts';
import { oneOnOneItem, readOneOnOne } from './storedOneOnOne.ts';
import { versionedItems } from './versionedItems.ts';

/** Records of meetings, each in the partition of its 1:1. @param container `oneOnOnes` */
export function meetingStore(container: Container, call: CallDatabase): MeetingStore {
  const items = versionedItems(container, call, readMeeting);
  const withRecord = (oneOnOne: OneOnOne, etag: string, operation: OperationInput) =>
    together(container, call, oneOnOne.id, [replacing(oneOnOne, etag), operation]);
  return {
    read: (oneOnOneId, meetingId) => items.read(oneOnOneId, meetingItemId(meetingId)),
    create: (oneOnOneId, meeting) => items.create(meetingItem(oneOnOneId, meeting)),
    replace: (oneOnOneId, meeting, etag) => items.replace(meetingItem(oneOnOneId, meeting), etag),
    file: (oneOnOne, etag, meeting) =>
      withRecord(oneOnOne, etag, {
        operationType: 'Create',
        resourceBody: meetingItem(oneOnOne.id, meeting),
      }),
    unfile: (oneOnOne, etag, meetingId) =>
      withRecord(oneOnOne, etag, {
        operationType: 'Delete',
        id: meetingItemId(meetingId),
        partitionKey: oneOnOne.id,
      }),
  };
}

function replacing(oneOnOne: OneOnOne, etag: string): OperationInput {
  return {
    operationType: 'Replace',
    id: oneOnOne.id,
    partitionKey: oneOnOne.id,
    ifMatch: etag,
    resourceBody: oneOnOneItem(oneOnOne),
  };
}

/** What a write is refused with because somebody else was there first. */
const collisions = [404, 409, 412];

/** 424: the operation itself was fine, and is taken back because of another. */
const takenAlong = 424;

/** One transactional batch; its first operation is the 1:1's record. null when somebody else was there first. */
async function together(
  container: Container,
  call: CallDatabase,
  pk: string,
  operations: OperationInput[],
): Promise<Versioned<OneOnOne> | null> {
  const { result = [] } = await call((abortSignal) => container.items.batch(operations, pk, { abortSignal }));
  const refusal = result.find(({ statusCode }) => statusCode >= 400 && statusCode !== takenAlong);
  if (refusal === undefined) return readOneOnOne(result[0]?.resourceBody);
  if (collisions.includes(refusal.statusCode)) return null;
  throw new DatabaseFault(`Cosmos DB refused a batch with ${refusal.statusCode}`, {
    status: refusal.statusCode,
    substatus: 0,
    retryAfter: null,
    isPassing: false,
  });
}
