import { randomUUID } from 'node:crypto';
import type { ContainerRow } from './containers.ts';
import type { JsonObject } from './jsonValue.ts';
import type { Store } from './openStore.ts';
import { itemRid } from './resourceIds.ts';
import { expiryOf } from './timeToLive.ts';

/** Where an operation works: one partition of one container, at one moment. */
export type PartitionScope = {
  container: ContainerRow;
  pk: string;
  /** Milliseconds since 1970; decides `_ts` and what has expired. */
  now: number;
};

export type ItemRow = { number: number; id: string; body: string; etag: string; lsn: number };

const columns = 'number, id, body, etag, lsn';

/** The item of this id in the partition, unless it has expired. */
export function findItem(store: Store, scope: PartitionScope, id: string): ItemRow | undefined {
  const row = store
    .prepare(
      `SELECT ${columns} FROM item
       WHERE container = ? AND pk = ? AND id = ? AND (expires IS NULL OR expires > ?)`,
    )
    .get(scope.container.number, scope.pk, id, scope.now);
  // The columns are those of the schema in openStore.ts.
  return row as ItemRow | undefined;
}

/** Stores a new item, or the new body of `existing`. Runs inside a transaction. */
export function writeItem(
  store: Store,
  scope: PartitionScope,
  content: JsonObject & { id: string },
  existing?: ItemRow,
): ItemRow {
  const lsn = nextLsn(store);
  const number = existing?.number ?? lsn;
  const etag = `"${randomUUID()}"`;
  const body = JSON.stringify(withSystemFields(scope, content, number, etag));
  const expires = expiryOf(content, scope.container.defaultTtl, scope.now);
  forgetExpired(store, scope.now);
  store
    .prepare(
      `INSERT INTO item (number, container, pk, id, body, etag, lsn, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (number) DO UPDATE SET
         body = excluded.body, etag = excluded.etag, lsn = excluded.lsn, expires = excluded.expires`,
    )
    .run(number, scope.container.number, scope.pk, content.id, body, etag, lsn, expires);
  return { number, id: content.id, body, etag, lsn };
}

export function removeItem(store: Store, row: ItemRow): void {
  store.prepare('DELETE FROM item WHERE number = ?').run(row.number);
}

/** The number of the last write: what session tokens and the change feed count in. */
export function lastLsn(store: Store): number {
  const row = store.prepare(`SELECT value FROM counter WHERE name = 'lsn'`).get();
  return Number(row?.value ?? 0);
}

function nextLsn(store: Store): number {
  const sql = `INSERT INTO counter (name, value) VALUES ('lsn', 1)
               ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`;
  return Number(store.prepare(sql).get()?.value);
}

/** Frees the id of what has expired, as the service does in the background. */
function forgetExpired(store: Store, now: number): void {
  store.prepare('DELETE FROM item WHERE expires <= ?').run(now);
}

function withSystemFields(
  scope: PartitionScope,
  content: JsonObject,
  number: number,
  etag: string,
): JsonObject {
  const { database, number: container } = scope.container;
  const rid = itemRid(database, container, number);
  return {
    ...content,
    _rid: rid,
    _self: `dbs/${database}/colls/${container}/docs/${rid}/`,
    _etag: etag,
    _attachments: 'attachments/',
    _ts: Math.floor(scope.now / 1000),
  };
}
