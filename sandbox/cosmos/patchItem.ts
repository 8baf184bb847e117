import { applyPatch, type Patch } from './applyPatch.ts';
import { checkItem, withoutSystemFields } from './itemRequest.ts';
import { existing, type IfMatch, type RowOutcome } from './pointOperations.ts';
import { parsePatchCondition } from './query/parseQuery.ts';
import { translateCondition } from './query/translateCondition.ts';
import { type ItemRow, type PartitionScope, writeItem } from './store/items.ts';
import { parseJsonObject } from './store/jsonValue.ts';
import type { Store } from './store/openStore.ts';
import { preconditionFailed } from './store/refusal.ts';

/** @throws Refusal 404, 412 when the etag or the patch's own condition does not hold, 400, 413 */
export function patchItem(
  store: Store,
  scope: PartitionScope,
  id: string,
  patch: Patch,
  ifMatch: IfMatch,
): RowOutcome {
  const row = existing(store, scope, id, ifMatch);
  if (patch.condition !== undefined && !holds(store, row, patch.condition)) throw preconditionFailed();
  const patched = applyPatch(withoutSystemFields(parseJsonObject(row.body)), patch.operations);
  return { status: 200, row: writeItem(store, scope, checkItem(patched, scope), row) };
}

function holds(store: Store, row: ItemRow, condition: string): boolean {
  const { text, values } = translateCondition(parsePatchCondition(condition), new Map());
  const found = store.prepare(`SELECT 1 FROM item WHERE number = ? AND ${text}`).get(row.number, ...values);
  return found !== undefined;
}
