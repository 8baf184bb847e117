import type { CosmosAnswer } from '../store/answer.ts';
import { type ContainerRow, ridOf } from '../store/containers.ts';
import { isObject, type JsonObject, parseJson, parseJsonObject } from '../store/jsonValue.ts';
import type { Store } from '../store/openStore.ts';
import { badRequest, outsideSubset } from '../store/refusal.ts';
import { feedCharge } from '../store/requestCharge.ts';
import { type Position, readContinuation, writeContinuation } from './continuation.ts';
import { parseQueryRequest, type QueryRequest, scalarOf } from './parameters.ts';
import { parseQuery } from './parseQuery.ts';
import { expectPartitionCondition, namedPartitions } from './partitionCondition.ts';
import { type QueryScope, selectCount, selectPage } from './selectPage.ts';
import type { Field, Query } from './syntax.ts';

/** A page holds at most this many bytes of items (4 MB), and always one item. */
const pageBytes = 4 * 1024 * 1024;
const defaultPageItems = 100;
/** What -1 ("as many as you like") means here. */
const maxPageItems = 1000;

/** `maxItemCount` 0 and -1 leave the size to the server. */
export type PageRequest = { maxItemCount: number; continuation: string | undefined };

type Row = { number: number; body: string; key?: string | number | null; keyType?: string | null };

/** @param asked `pk` is the partition that the request names; null where it leaves that to the query */
export function runQuery(
  store: Store,
  asked: { container: ContainerRow; pk: string | null; now: number },
  body: string,
  page: PageRequest,
): CosmosAnswer {
  const request = parseQueryRequest(parseJson(body));
  const query = parseQuery(request.sql);
  if (asked.pk !== null) expectPartitionCondition(query.where);
  const pks = asked.pk === null ? namedPartitions(query, request.parameters) : [asked.pk];
  const scope = { container: asked.container, pks, now: asked.now };
  return query.select.kind === 'count'
    ? count(store, scope, query, request)
    : readPage(store, scope, query, request, page);
}

function count(store: Store, scope: QueryScope, query: Query, { parameters }: QueryRequest): CosmosAnswer {
  const { text, values } = selectCount(query, parameters, scope);
  const total = store.prepare(text).get(...values)?.count;
  return feed(scope, [String(total)], {});
}

function readPage(
  store: Store,
  scope: QueryScope,
  query: Query,
  request: QueryRequest,
  page: PageRequest,
): CosmosAnswer {
  const identity = JSON.stringify([scope.container.number, scope.pks, request.sql, [...request.parameters]]);
  const after = page.continuation === undefined ? null : readContinuation(store, identity, page.continuation);
  const left = after?.left ?? topOf(query, request.parameters);
  const size = Math.min(pageItems(page.maxItemCount), left ?? maxPageItems);
  // One row more than asked for tells whether there is a next page.
  const { text, values } = selectPage(query, request.parameters, scope, { after, limit: size + 1 });
  // The columns are those that selectPage names.
  const rows = store.prepare(text).all(...values) as Row[];
  checkKeys(rows);
  const shown = withinBytes(rows.slice(0, size));
  const next = nextPosition(rows, shown, left);
  const continuation = next === null ? {} : { continuation: writeContinuation(store, identity, next) };
  return feed(
    scope,
    shown.map((row) => project(query, row.body)),
    continuation,
  );
}

function nextPosition(rows: Row[], shown: Row[], left: number | null): Position | null {
  const last = shown.at(-1);
  const remaining = left === null ? null : left - shown.length;
  if (last === undefined || shown.length === rows.length || remaining === 0) return null;
  return { number: last.number, key: last.key ?? null, left: remaining };
}

/** Where Azure puts items without the field, or with a boolean in it, is not part of the subset. */
function checkKeys(rows: Row[]): void {
  for (const { keyType } of rows) {
    const isSortable = keyType === undefined || ['text', 'integer', 'real'].includes(keyType ?? '');
    if (!isSortable) throw outsideSubset('ORDER BY a field that is not a string or number in every item');
  }
}

function withinBytes(rows: Row[]): Row[] {
  let bytes = 0;
  const end = rows.findIndex((row, index) => {
    bytes += Buffer.byteLength(row.body);
    return index > 0 && bytes > pageBytes;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function project(query: Query, body: string): string {
  if (query.select.kind !== 'fields') return body;
  const item = parseJsonObject(body);
  const picked: JsonObject = {};
  for (const field of query.select.fields) {
    const value = valueAt(item, field);
    const name = field.at(-1);
    if (value !== undefined && name !== undefined) picked[name] = value;
  }
  return JSON.stringify(picked);
}

function valueAt(item: JsonObject, field: Field): JsonObject[string] | undefined {
  return field.reduce<JsonObject[string] | undefined>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    item,
  );
}

function topOf(query: Query, parameters: QueryRequest['parameters']): number | null {
  if (query.top === null) return null;
  const top = scalarOf(query.top, parameters);
  if (typeof top !== 'number' || !Number.isInteger(top) || top < 1)
    throw badRequest('TOP needs a positive whole number.');
  return top;
}

function pageItems(maxItemCount: number): number {
  if (maxItemCount === -1) return maxPageItems;
  return maxItemCount === 0 ? defaultPageItems : Math.min(maxItemCount, maxPageItems);
}

function feed(
  scope: QueryScope,
  documents: string[],
  more: Pick<CosmosAnswer, 'continuation'>,
): CosmosAnswer {
  const list = documents.join(',');
  const body = `{"_rid":"${ridOf(scope.container)}","Documents":[${list}],"_count":${documents.length}}`;
  const charge = feedCharge(documents.length, Buffer.byteLength(list));
  return { status: 200, body, charge, itemCount: documents.length, ...more };
}
