import * as z from 'zod';
import type { CosmosAnswer } from './answer.ts';
import { parseJson } from './jsonValue.ts';
import type { Store } from './openStore.ts';
import { alreadyExists, badRequest, noSuchOwner } from './refusal.ts';
import { metadataCharge } from './requestCharge.ts';
import { databaseRid } from './resourceIds.ts';

type DatabaseRow = { number: number; id: string; ts: number };

const newDatabase = z.object({ id: z.string().regex(/^[^/\\?#]{1,255}$/) });

export function createDatabase(store: Store, body: string, now: number): CosmosAnswer {
  const parsed = newDatabase.safeParse(parseJson(body));
  if (!parsed.success) throw badRequest('A database needs an id without / \\ ? #');
  const { id } = parsed.data;
  return store.transaction(() => {
    if (find(store, id) !== undefined) throw alreadyExists();
    store.prepare('INSERT INTO database (id, ts) VALUES (?, ?)').run(id, Math.floor(now / 1000));
    return { ...describe(existingDatabase(store, id)), status: 201 };
  });
}

export function readDatabase(store: Store, id: string): CosmosAnswer {
  return describe(existingDatabase(store, id));
}

/** Its containers and items go with it. */
export function deleteDatabase(store: Store, id: string): CosmosAnswer {
  const row = existingDatabase(store, id);
  store.prepare('DELETE FROM database WHERE number = ?').run(row.number);
  return { status: 204, body: '', charge: metadataCharge };
}

/** @throws Refusal (404) */
export function existingDatabase(store: Store, id: string): DatabaseRow {
  const row = find(store, id);
  if (row === undefined) throw noSuchOwner();
  return row;
}

function find(store: Store, id: string): DatabaseRow | undefined {
  const row = store.prepare('SELECT number, id, ts FROM database WHERE id = ?').get(id);
  // The columns are those of the schema in openStore.ts.
  return row as DatabaseRow | undefined;
}

function describe(row: DatabaseRow): CosmosAnswer {
  const rid = databaseRid(row.number);
  const etag = `"${rid}"`;
  const system = { _rid: rid, _self: `dbs/${rid}/`, _etag: etag, _colls: 'colls/', _users: 'users/' };
  const body = JSON.stringify({ id: row.id, ...system, _ts: row.ts });
  return { status: 200, body, charge: metadataCharge, etag };
}
