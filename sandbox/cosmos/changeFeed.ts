import * as z from 'zod';
import type { CosmosRequest } from './exchange.ts';
import type { CosmosAnswer } from './store/answer.ts';
import { type ContainerRow, ridOf } from './store/containers.ts';
import { lastLsn } from './store/items.ts';
import { parseJson } from './store/jsonValue.ts';
import type { Store } from './store/openStore.ts';
import { badRequest, outsideSubset } from './store/refusal.ts';
import { feedCharge } from './store/requestCharge.ts';

const defaultPageItems = 100;
const position = z.string().regex(/^"\d+"$/);

type Change = { body: string; lsn: number };

/** Where a reader is: changes after `lsn`, or everything from a time on (seconds since 1970). */
type Start = { lsn: number; since: number };

/**
 * The latest version of every item written after a position, in the order of writing (each carries `_lsn`); 304
 * when there is none. The answer's etag is the position to go on from. Deletions do not show, as in Azure.
 */
export function readChanges(
  store: Store,
  container: ContainerRow,
  request: CosmosRequest,
  now: number,
): CosmosAnswer {
  const mode = request.headers.get('a-im');
  if (mode?.toLowerCase() !== 'incremental feed') {
    throw outsideSubset(
      mode === undefined ? 'Listing items without a query' : `The change feed mode ${mode}`,
    );
  }
  if (request.headers.has('x-ms-start-epk')) throw outsideSubset('A change feed of a part of the key range');
  const start = startOf(store, request);
  const changes = changesAfter(store, container, request, start, now);
  const reached = changes.at(-1)?.lsn ?? Math.max(start.lsn, 0);
  const etag = `"${reached}"`;
  if (changes.length === 0) return { status: 304, body: '', charge: feedCharge(0, 0), etag };
  return { ...feed(container, changes), etag };
}

function startOf(store: Store, request: CosmosRequest): Start {
  const after = request.headers.get('if-none-match');
  if (after === '*') return { lsn: lastLsn(store), since: 0 };
  if (after !== undefined) return { lsn: lsnOf(after), since: 0 };
  const since = request.headers.get('if-modified-since');
  return { lsn: 0, since: since === undefined ? 0 : Math.floor(Date.parse(since) / 1000) };
}

function lsnOf(etag: string): number {
  if (!position.safeParse(etag).success) throw badRequest('The change feed position is invalid.');
  return Number(etag.slice(1, -1));
}

function changesAfter(
  store: Store,
  container: ContainerRow,
  request: CosmosRequest,
  start: Start,
  now: number,
): Change[] {
  const pk = partitionOf(request);
  const limit = Number(request.headers.get('x-ms-max-item-count') ?? defaultPageItems);
  const statement = store.prepare(
    `SELECT body, lsn FROM item
     WHERE container = ? ${pk === null ? '' : 'AND pk = ?'} AND lsn > ? AND (expires IS NULL OR expires > ?)
       AND (body ->> '$._ts') >= ?
     ORDER BY lsn LIMIT ?`,
  );
  const values = [
    container.number,
    ...(pk === null ? [] : [pk]),
    start.lsn,
    now,
    start.since,
    Math.max(1, limit),
  ];
  // The columns are those of the schema in openStore.ts.
  return statement.all(...values) as Change[];
}

/** One partition key, or (null) the one range that holds them all. */
function partitionOf(request: CosmosRequest): string | null {
  const header = request.headers.get('x-ms-documentdb-partitionkey');
  if (header === undefined) return null;
  const parsed = z.tuple([z.string()]).safeParse(parseJson(header));
  if (!parsed.success) throw outsideSubset('A partition key that is not one string');
  return parsed.data[0];
}

function feed(container: ContainerRow, changes: Change[]): CosmosAnswer {
  const list = changes.map(({ body, lsn }) => `${body.slice(0, -1)},"_lsn":${lsn}}`).join(',');
  const body = `{"_rid":"${ridOf(container)}","Documents":[${list}],"_count":${changes.length}}`;
  return {
    status: 200,
    body,
    charge: feedCharge(changes.length, Buffer.byteLength(list)),
    itemCount: changes.length,
  };
}
