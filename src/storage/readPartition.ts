import type { Container, QueryIterator, SqlParameter } from '@azure/cosmos';
import type { CallDatabase } from './callDatabase.ts';

const pageItems = 1_000;

type PageRequest = { sql: string; parameters?: SqlParameter[] };

/** The first `most` items that a query finds in one partition, in its order. See `readPartition`. */
export async function readTop(
  container: Container,
  call: CallDatabase,
  pk: string,
  { most, ...asked }: PageRequest & { most: number },
): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const page of pages(container, call, pk, asked, most)) {
    found.push(...page);
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/**
 * Everything a query finds in one partition. A page may come short or empty; only a missing token says that it was
 * the last. Each page is a call of its own, because the SDK's iterator cannot go on after a fault.
 * @param sql must hold to the partition itself: `c.pk = @pk`
 */
export async function readPartition(
  container: Container,
  call: CallDatabase,
  pk: string,
  sql: string,
  parameters: SqlParameter[] = [],
): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const page of pages(container, call, pk, { sql, parameters }, pageItems)) found.push(...page);
  return found;
}

/**
 * Everything a query finds in these partitions, in no order: Azure's gateway answers it as it stands, because it only
 * filters. One request for each page, whatever the number of partitions.
 * @param sql must name the partitions itself: `ARRAY_CONTAINS(@pks, c.pk)`
 */
export async function readPartitions(
  container: Container,
  call: CallDatabase,
  pks: readonly string[],
  sql: string,
  parameters: SqlParameter[] = [],
): Promise<unknown[]> {
  if (pks.length === 0) return [];
  const found: unknown[] = [];
  for await (const page of pages(container, call, pks, { sql, parameters }, pageItems)) found.push(...page);
  return found;
}

async function* pages(
  container: Container,
  call: CallDatabase,
  where: string | readonly string[],
  { sql, parameters = [] }: PageRequest,
  maxItemCount: number,
): AsyncGenerator<unknown[]> {
  const named =
    typeof where === 'string' ? { name: '@pk', value: where } : { name: '@pks', value: [...where] };
  const partition = typeof where === 'string' ? { partitionKey: where } : {};
  const query = { query: sql, parameters: [named, ...parameters] };
  let continuationToken: string | undefined;
  do {
    const options = { ...partition, maxItemCount, ...(continuationToken && { continuationToken }) };
    const page = await call((abortSignal) =>
      withoutPlan(container.items.query<unknown>(query, { ...options, abortSignal })).fetchNext(),
    );
    yield page.resources ?? [];
    continuationToken = page.continuationToken;
  } while (continuationToken);
}

/**
 * The SDK asks the gateway for a plan beside every query, also where it needs none: a query of one partition is
 * answered as it stands (decision 75). Where it finds a plan already it does not ask; this one says what is wrong, for
 * the day on which a query is written that needs one.
 */
function withoutPlan<T>(iterator: QueryIterator<T>): QueryIterator<T> {
  const none = new Error(
    'A query of one partition needs no plan: this one asks for more than the gateway does',
  );
  return Object.assign(iterator, { queryPlanPromise: Promise.resolve(none) });
}
