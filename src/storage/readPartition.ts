import type { Container, SqlParameter } from '@azure/cosmos';
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

async function* pages(
  container: Container,
  call: CallDatabase,
  pk: string,
  { sql, parameters = [] }: PageRequest,
  maxItemCount: number,
): AsyncGenerator<unknown[]> {
  const query = { query: sql, parameters: [{ name: '@pk', value: pk }, ...parameters] };
  let continuationToken: string | undefined;
  do {
    const options = { partitionKey: pk, maxItemCount, ...(continuationToken && { continuationToken }) };
    const page = await call((abortSignal) =>
      container.items.query<unknown>(query, { ...options, abortSignal }).fetchNext(),
    );
    yield page.resources ?? [];
    continuationToken = page.continuationToken;
  } while (continuationToken);
}
