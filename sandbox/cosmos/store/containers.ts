import * as z from 'zod';
import type { CosmosAnswer } from './answer.ts';
import { existingDatabase } from './databases.ts';
import { parseJson } from './jsonValue.ts';
import type { Store } from './openStore.ts';
import { alreadyExists, badRequest, noSuchOwner, outsideSubset } from './refusal.ts';
import { metadataCharge } from './requestCharge.ts';
import { containerRid, databaseRid } from './resourceIds.ts';

export type ContainerRow = {
  number: number;
  database: number;
  id: string;
  /** JSON as it was sent. */
  definition: string;
  ts: number;
  /** Seconds; -1: only items with a ttl of their own expire; null: nothing expires. */
  defaultTtl: number | null;
};

const newContainer = z.looseObject({
  id: z.string().regex(/^[^/\\?#]{1,255}$/),
  partitionKey: z.looseObject({ paths: z.array(z.string()) }),
  defaultTtl: z.union([z.literal(-1), z.int().positive()]).optional(),
});

export function createContainer(store: Store, database: string, body: string, now: number): CosmosAnswer {
  const parsed = newContainer.safeParse(parseJson(body));
  if (!parsed.success) throw badRequest(`The container definition is wrong: ${where(parsed.error)}`);
  const definition = parsed.data;
  if (definition.partitionKey.paths.join() !== '/pk') throw outsideSubset('A partition key other than /pk');
  if ('uniqueKeyPolicy' in definition) throw outsideSubset('A unique key policy');
  return store.transaction(() => {
    const parent = existingDatabase(store, database);
    if (find(store, database, definition.id) !== undefined) throw alreadyExists();
    store
      .prepare('INSERT INTO container (database, id, definition, ts) VALUES (?, ?, ?, ?)')
      .run(parent.number, definition.id, JSON.stringify(definition), Math.floor(now / 1000));
    return { ...describe(existingContainer(store, database, definition.id)), status: 201 };
  });
}

export function readContainer(store: Store, database: string, id: string): CosmosAnswer {
  return describe(existingContainer(store, database, id));
}

/** Its items go with it. */
export function deleteContainer(store: Store, database: string, id: string): CosmosAnswer {
  const row = existingContainer(store, database, id);
  store.prepare('DELETE FROM container WHERE number = ?').run(row.number);
  return { status: 204, body: '', charge: metadataCharge };
}

/** There is one physical partition, whatever the number of partition keys. */
export function readPartitionKeyRanges(store: Store, database: string, id: string): CosmosAnswer {
  const rid = ridOf(existingContainer(store, database, id));
  const range = { _rid: rid, id: '0', minInclusive: '', maxExclusive: 'FF', status: 'online', parents: [] };
  const body = JSON.stringify({ _rid: rid, PartitionKeyRanges: [range], _count: 1 });
  return { status: 200, body, charge: metadataCharge, itemCount: 1 };
}

/** @throws Refusal (404, substatus 1003) */
export function existingContainer(store: Store, database: string, id: string): ContainerRow {
  const row = find(store, database, id);
  if (row === undefined) throw noSuchOwner();
  return row;
}

export function ridOf(row: Pick<ContainerRow, 'database' | 'number'>): string {
  return containerRid(row.database, row.number);
}

function find(store: Store, database: string, id: string): ContainerRow | undefined {
  const row = store
    .prepare(
      `SELECT c.number, c.database, c.id, c.definition, c.ts, c.definition ->> '$.defaultTtl' AS defaultTtl
       FROM container c JOIN database d ON d.number = c.database WHERE d.id = ? AND c.id = ?`,
    )
    .get(database, id);
  // The columns are those of the schema in openStore.ts; defaultTtl was checked when the container was made.
  return row as ContainerRow | undefined;
}

function describe(row: ContainerRow): CosmosAnswer {
  const rid = ridOf(row);
  const etag = `"${rid}"`;
  const system = { _rid: rid, _self: `dbs/${databaseRid(row.database)}/colls/${rid}/`, _etag: etag };
  const body = JSON.stringify({ ...JSON.parse(row.definition), ...system, _ts: row.ts, _docs: 'docs/' });
  return { status: 200, body, charge: metadataCharge, etag };
}

function where(error: z.ZodError): string {
  return error.issues.map((issue) => issue.path.join('.')).join(', ');
}
