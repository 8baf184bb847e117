import type { CosmosRequest } from './exchange.ts';
import type { RequestTarget } from './requestTarget.ts';
import { existingContainer } from './store/containers.ts';
import type { PartitionScope } from './store/items.ts';
import { type JsonObject, parseJson } from './store/jsonValue.ts';
import type { Store } from './store/openStore.ts';
import { badRequest, CosmosRefusal, outsideSubset, tooLargeRefusal } from './store/refusal.ts';

/** Bytes of one item, and of one request: 2 MB. */
export const sizeLimit = 2 * 1024 * 1024;

const idLimit = 1023;
const partitionKeyLimit = 2048;

/** Which partition a request works in: `/pk` is always one string. */
export function scopeOf(
  store: Store,
  target: RequestTarget,
  request: CosmosRequest,
  now: number,
): PartitionScope {
  const container = existingContainer(store, target.database, target.container);
  const pk = partitionOf(request);
  if (pk === null) throw outsideSubset('A request without a partition key');
  return { container, pk, now };
}

/** The partition that a request names; null when it names none. */
export function partitionOf(request: CosmosRequest): string | null {
  const header = request.headers.get('x-ms-documentdb-partitionkey');
  if (header === undefined) return null;
  const key = parseJson(header);
  const [pk, ...more] = Array.isArray(key) ? key : [];
  if (typeof pk !== 'string' || more.length > 0)
    throw outsideSubset('A partition key that is not one string');
  if (Buffer.byteLength(pk) > partitionKeyLimit) throw badRequest('The partition key is too long.');
  return pk;
}

/**
 * An item as it may be stored: a usable id, and the partition key of its scope.
 * @throws Refusal 400 or, above 2 MB, 413
 */
export function checkItem(content: JsonObject, scope: PartitionScope): JsonObject & { id: string } {
  const { id } = content;
  if (typeof id !== 'string' || id === '') {
    throw badRequest('The input content is invalid because the required property id is missing or empty.');
  }
  if (/[/\\?#]/.test(id) || Buffer.byteLength(id) > idLimit) throw badRequest('The id is not valid.');
  if (content.pk !== scope.pk) {
    const message = "PartitionKey extracted from document doesn't match the one specified in the header";
    throw new CosmosRefusal(400, message, 1001);
  }
  if (Buffer.byteLength(JSON.stringify(content)) > sizeLimit) throw tooLargeRefusal();
  return { ...withoutSystemFields(content), id };
}

/** System fields are the store's to set; what a client sends back of them is passed over, as Azure does. */
export function withoutSystemFields(content: JsonObject): JsonObject {
  const { _rid, _self, _etag, _attachments, _ts, _lsn, ...own } = content;
  return own;
}
