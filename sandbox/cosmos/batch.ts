import * as z from 'zod';
import { parsePatch } from './applyPatch.ts';
import { patchItem } from './patchItem.ts';
import {
  createItem,
  deleteItem,
  type RowOutcome,
  readRow,
  replaceItem,
  upsertItem,
} from './pointOperations.ts';
import type { CosmosAnswer } from './store/answer.ts';
import type { PartitionScope } from './store/items.ts';
import type { JsonObject, JsonValue } from './store/jsonValue.ts';
import type { Store } from './store/openStore.ts';
import { badRequest, CosmosRefusal, outsideSubset } from './store/refusal.ts';
import { readCharge, writeCharge } from './store/requestCharge.ts';

const maxOperations = 100;
const content = z.record(z.string(), z.json());
const shared = {
  partitionKey: z.string().optional(),
  ifMatch: z.string().optional(),
  ifNoneMatch: z.string().optional(),
};

const operation = z.discriminatedUnion('operationType', [
  z.object({ operationType: z.enum(['Create', 'Upsert']), resourceBody: content, ...shared }),
  z.object({ operationType: z.literal('Replace'), id: z.string(), resourceBody: content, ...shared }),
  z.object({ operationType: z.enum(['Read', 'Delete']), id: z.string(), ...shared }),
  z.object({ operationType: z.literal('Patch'), id: z.string(), resourceBody: z.json(), ...shared }),
]);

type Operation = z.infer<typeof operation>;
type Result = { statusCode: number; requestCharge: number; eTag?: string; resourceBody?: JsonObject };

/** Takes the whole batch back and carries what is to be answered out of the transaction. */
class BatchFailed extends Error {
  readonly results: Result[];

  constructor(results: Result[]) {
    super('A batch operation failed');
    this.results = results;
  }
}

/** All operations on one partition, or none: then 207, with the one that failed and 424 for the others. */
export function runBatch(store: Store, scope: PartitionScope, body: JsonValue): CosmosAnswer {
  const operations = parseOperations(body, scope);
  try {
    return answer(
      200,
      store.transaction(() => runAll(store, scope, operations)),
    );
  } catch (error) {
    if (error instanceof BatchFailed) return answer(207, error.results);
    throw error;
  }
}

function parseOperations(body: JsonValue, scope: PartitionScope): Operation[] {
  const parsed = z.array(operation).safeParse(body);
  if (!parsed.success) throw badRequest('The batch is malformed.');
  const { length } = parsed.data;
  if (length === 0 || length > maxOperations)
    throw badRequest(`A batch has 1 to ${maxOperations} operations.`);
  if (parsed.data.some((one) => one.ifNoneMatch !== undefined))
    throw outsideSubset('If-None-Match in a batch');
  const stray = parsed.data.find(
    (one) => ![undefined, JSON.stringify([scope.pk])].includes(one.partitionKey),
  );
  if (stray !== undefined) throw badRequest('All operations of a batch share one partition key.');
  return parsed.data;
}

function runAll(store: Store, scope: PartitionScope, operations: Operation[]): Result[] {
  const results: Result[] = [];
  for (const [index, one] of operations.entries()) {
    try {
      results.push(resultOf(one, run(store, scope, one)));
    } catch (error) {
      if (!(error instanceof CosmosRefusal)) throw error;
      throw new BatchFailed(operations.map((_, at) => failed(at === index ? error.status : 424)));
    }
  }
  return results;
}

function run(store: Store, scope: PartitionScope, one: Operation): RowOutcome {
  switch (one.operationType) {
    case 'Create':
      return createItem(store, scope, one.resourceBody);
    case 'Upsert':
      return upsertItem(store, scope, one.resourceBody, one.ifMatch);
    case 'Replace':
      return replaceItem(store, scope, one.id, one.resourceBody, one.ifMatch);
    case 'Read':
      return readRow(store, scope, one.id);
    case 'Delete':
      return deleteItem(store, scope, one.id, one.ifMatch);
    case 'Patch':
      return patchItem(store, scope, one.id, parsePatch(one.resourceBody), one.ifMatch);
  }
}

function resultOf(one: Operation, { status, row }: RowOutcome): Result {
  const bytes = Buffer.byteLength(row.body);
  const requestCharge = one.operationType === 'Read' ? readCharge(bytes) : writeCharge(bytes);
  if (one.operationType === 'Delete') return { statusCode: status, requestCharge };
  return { statusCode: status, requestCharge, eTag: row.etag, resourceBody: JSON.parse(row.body) };
}

function failed(statusCode: number): Result {
  return { statusCode, requestCharge: 0 };
}

function answer(status: number, results: Result[]): CosmosAnswer {
  const charge = results.reduce((sum, one) => sum + one.requestCharge, 0);
  return { status, body: JSON.stringify(results), charge, itemCount: results.length };
}
