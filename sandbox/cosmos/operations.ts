import { parsePatch } from './applyPatch.ts';
import { runBatch } from './batch.ts';
import { readChanges } from './changeFeed.ts';
import type { CosmosRequest } from './exchange.ts';
import { partitionOf, scopeOf } from './itemRequest.ts';
import { patchItem } from './patchItem.ts';
import {
  createItem,
  deleteItem,
  type IfMatch,
  type RowOutcome,
  readRow,
  replaceItem,
  upsertItem,
} from './pointOperations.ts';
import { runQuery } from './query/runQuery.ts';
import type { RequestKind, RequestTarget } from './requestTarget.ts';
import type { CosmosAnswer } from './store/answer.ts';
import {
  createContainer,
  deleteContainer,
  existingContainer,
  readContainer,
  readPartitionKeyRanges,
} from './store/containers.ts';
import { createDatabase, deleteDatabase, readDatabase } from './store/databases.ts';
import type { PartitionScope } from './store/items.ts';
import { parseJson, parseJsonObject } from './store/jsonValue.ts';
import type { Store } from './store/openStore.ts';
import { outsideSubset } from './store/refusal.ts';
import { metadataCharge, readCharge, writeCharge } from './store/requestCharge.ts';

/** One call, with all that answering it needs. */
export type CosmosCall = {
  store: Store;
  target: RequestTarget;
  request: CosmosRequest;
  /** Milliseconds since 1970. */
  now: number;
};

type Operation = (call: CosmosCall) => CosmosAnswer;

/** What each kind of request does. Every operation either returns or throws a Refusal. */
export const operations: Record<RequestKind, Operation> = {
  readAccount: ({ request }) => readAccount(request.origin),
  createDatabase: ({ store, request, now }) => createDatabase(store, request.body, now),
  readDatabase: ({ store, target }) => readDatabase(store, target.database),
  deleteDatabase: ({ store, target }) => deleteDatabase(store, target.database),
  createContainer: ({ store, target, request, now }) =>
    createContainer(store, target.database, request.body, now),
  readContainer: ({ store, target }) => readContainer(store, target.database, target.container),
  deleteContainer: ({ store, target }) => deleteContainer(store, target.database, target.container),
  readPartitionKeyRanges: ({ store, target }) =>
    readPartitionKeyRanges(store, target.database, target.container),
  createItem: write((call, scope) => createItem(call.store, scope, parseJsonObject(call.request.body))),
  upsertItem: write((call, scope) =>
    upsertItem(call.store, scope, parseJsonObject(call.request.body), ifMatch(call)),
  ),
  replaceItem: write((call, scope) =>
    replaceItem(call.store, scope, call.target.item, parseJsonObject(call.request.body), ifMatch(call)),
  ),
  patchItem: write((call, scope) => {
    const patch = parsePatch(parseJson(call.request.body));
    return patchItem(call.store, scope, call.target.item, patch, ifMatch(call));
  }),
  deleteItem: write((call, scope) => deleteItem(call.store, scope, call.target.item, ifMatch(call))),
  readItem: readOne,
  batch: (call) => {
    const isAtomic = call.request.headers.get('x-ms-cosmos-batch-atomic')?.toLowerCase() === 'true';
    if (!isAtomic) throw outsideSubset('A bulk request that is not atomic');
    return runBatch(call.store, scopeIn(call), parseJson(call.request.body));
  },
  query: ({ store, target, request, now }) => {
    const container = existingContainer(store, target.database, target.container);
    return runQuery(store, { container, pk: partitionOf(request), now }, request.body, {
      maxItemCount: Number(request.headers.get('x-ms-max-item-count') ?? 0),
      continuation: request.headers.get('x-ms-continuation'),
    });
  },
  queryPlan: () => {
    throw outsideSubset('A query across partitions');
  },
  changeFeed: ({ store, target, request, now }) =>
    readChanges(store, existingContainer(store, target.database, target.container), request, now),
};

function readOne(call: CosmosCall): CosmosAnswer {
  const { row } = readRow(call.store, scopeIn(call), call.target.item);
  const charge = readCharge(Buffer.byteLength(row.body));
  const isKnown = call.request.headers.get('if-none-match') === row.etag;
  return isKnown
    ? { status: 304, body: '', charge: metadataCharge, etag: row.etag }
    : { status: 200, body: row.body, charge, etag: row.etag };
}

/** A write is looked up, checked and done in one transaction, so that two at once cannot both pass the check. */
function write(work: (call: CosmosCall, scope: PartitionScope) => RowOutcome): Operation {
  return (call) => {
    const { status, row } = call.store.transaction(() => work(call, scopeIn(call)));
    const charge = writeCharge(Buffer.byteLength(row.body));
    return status === 204 ? { status, body: '', charge } : { status, body: row.body, charge, etag: row.etag };
  };
}

function scopeIn({ store, target, request, now }: CosmosCall): PartitionScope {
  return scopeOf(store, target, request, now);
}

function ifMatch(call: CosmosCall): IfMatch {
  return call.request.headers.get('if-match');
}

/** One region, which is this store. */
function readAccount(origin: string): CosmosAnswer {
  const here = [{ name: 'Sandbox', databaseAccountEndpoint: origin }];
  const account = {
    id: 'sandbox',
    _rid: 'sandbox',
    writableLocations: here,
    readableLocations: here,
    enableMultipleWriteLocations: false,
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
  };
  return { status: 200, body: JSON.stringify(account), charge: 0 };
}
