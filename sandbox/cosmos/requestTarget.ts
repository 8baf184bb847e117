import type { CosmosRequest } from './exchange.ts';
import { outsideSubset } from './store/refusal.ts';

/** What a request asks for. Also the unit that is counted and that faults can be aimed at. */
export type RequestKind =
  | 'readAccount'
  | 'createDatabase'
  | 'readDatabase'
  | 'deleteDatabase'
  | 'createContainer'
  | 'readContainer'
  | 'deleteContainer'
  | 'readPartitionKeyRanges'
  | 'createItem'
  | 'readItem'
  | 'replaceItem'
  | 'upsertItem'
  | 'deleteItem'
  | 'patchItem'
  | 'batch'
  | 'query'
  /** The SDK asks for a plan beside every query, and goes on without one when that fails. */
  | 'queryPlan'
  | 'changeFeed';

/** Names are empty where the kind has none. */
export type RequestTarget = { kind: RequestKind; database: string; container: string; item: string };

const shapes: readonly [method: string, shape: string, kind: RequestKind][] = [
  ['GET', '', 'readAccount'],
  ['POST', 'dbs', 'createDatabase'],
  ['GET', 'dbs/*', 'readDatabase'],
  ['DELETE', 'dbs/*', 'deleteDatabase'],
  ['POST', 'dbs/*/colls', 'createContainer'],
  ['GET', 'dbs/*/colls/*', 'readContainer'],
  ['DELETE', 'dbs/*/colls/*', 'deleteContainer'],
  ['GET', 'dbs/*/colls/*/pkranges', 'readPartitionKeyRanges'],
  ['POST', 'dbs/*/colls/*/docs', 'createItem'],
  ['GET', 'dbs/*/colls/*/docs', 'changeFeed'],
  ['GET', 'dbs/*/colls/*/docs/*', 'readItem'],
  ['PUT', 'dbs/*/colls/*/docs/*', 'replaceItem'],
  ['DELETE', 'dbs/*/colls/*/docs/*', 'deleteItem'],
  ['PATCH', 'dbs/*/colls/*/docs/*', 'patchItem'],
];

/** @throws Refusal (400) naming a call that is outside the subset */
export function targetOf(request: CosmosRequest): RequestTarget {
  const [, database = '', , container = '', , item = ''] = request.path;
  const shape = request.path.map((segment, index) => (index % 2 === 0 ? segment : '*')).join('/');
  const found = shapes.find(([method, known]) => method === request.method && known === shape);
  if (found === undefined) throw outsideSubset(`${request.method} /${shape}`);
  const kind = found[2] === 'createItem' ? kindOfPost(request) : found[2];
  if (request.headers.get('x-ms-documentdb-isquery')?.toLowerCase() === 'true' && kind !== 'query') {
    throw outsideSubset(`A query of /${shape}`);
  }
  return { kind, database, container, item };
}

/** Five calls share one method and path; headers tell them apart. */
function kindOfPost(request: CosmosRequest): RequestKind {
  const flag = (name: string) => request.headers.get(name)?.toLowerCase() === 'true';
  if (flag('x-ms-cosmos-is-query-plan-request')) return 'queryPlan';
  if (flag('x-ms-documentdb-isquery')) return 'query';
  if (flag('x-ms-cosmos-is-batch-request')) return 'batch';
  return flag('x-ms-documentdb-is-upsert') ? 'upsertItem' : 'createItem';
}
