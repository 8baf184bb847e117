import { checkItem } from './itemRequest.ts';
import { findItem, type ItemRow, type PartitionScope, removeItem, writeItem } from './store/items.ts';
import type { JsonObject } from './store/jsonValue.ts';
import type { Store } from './store/openStore.ts';
import { alreadyExists, badRequest, noSuchItem, outsideSubset, preconditionFailed } from './store/refusal.ts';

/** `row` is the item as it is now; of a deletion, as it was. */
export type RowOutcome = { status: number; row: ItemRow };

/** An etag that the stored item must (still) have. */
export type IfMatch = string | undefined;

export function readRow(store: Store, scope: PartitionScope, id: string): RowOutcome {
  return { status: 200, row: existing(store, scope, id) };
}

export function createItem(store: Store, scope: PartitionScope, content: JsonObject): RowOutcome {
  const item = checkItem(content, scope);
  if (findItem(store, scope, item.id) !== undefined) throw alreadyExists();
  return { status: 201, row: writeItem(store, scope, item) };
}

export function replaceItem(
  store: Store,
  scope: PartitionScope,
  id: string,
  content: JsonObject,
  ifMatch: IfMatch,
): RowOutcome {
  const item = checkItem(content, scope);
  if (item.id !== id) throw badRequest('Replacing an item must not change its id.');
  const row = existing(store, scope, id, ifMatch);
  return { status: 200, row: writeItem(store, scope, item, row) };
}

export function upsertItem(
  store: Store,
  scope: PartitionScope,
  content: JsonObject,
  ifMatch: IfMatch,
): RowOutcome {
  const item = checkItem(content, scope);
  const row = findItem(store, scope, item.id);
  if (row === undefined && ifMatch !== undefined) throw outsideSubset('If-Match on an upsert that creates');
  if (row !== undefined) expectEtag(row, ifMatch);
  return { status: row === undefined ? 201 : 200, row: writeItem(store, scope, item, row) };
}

export function deleteItem(store: Store, scope: PartitionScope, id: string, ifMatch: IfMatch): RowOutcome {
  const row = existing(store, scope, id, ifMatch);
  removeItem(store, row);
  return { status: 204, row };
}

/** @throws Refusal 404, or 412 when it has another etag than `ifMatch` */
export function existing(store: Store, scope: PartitionScope, id: string, ifMatch?: IfMatch): ItemRow {
  const row = findItem(store, scope, id);
  if (row === undefined) throw noSuchItem();
  expectEtag(row, ifMatch);
  return row;
}

function expectEtag(row: ItemRow, ifMatch: IfMatch): void {
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== row.etag) throw preconditionFailed();
}
