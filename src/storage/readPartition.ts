import type { Container, SqlParameter } from '@azure/cosmos';
import type { CallDatabase } from './callDatabase.ts';

const pageItems = 1_000;

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
  const query = { query: sql, parameters: [{ name: '@pk', value: pk }, ...parameters] };
  const found: unknown[] = [];
  let continuationToken: string | undefined;
  do {
    const options = {
      partitionKey: pk,
      maxItemCount: pageItems,
      ...(continuationToken && { continuationToken }),
    };
    const page = await call((abortSignal) =>
      container.items.query<unknown>(query, { ...options, abortSignal }).fetchNext(),
    );
    found.push(...(page.resources ?? []));
    continuationToken = page.continuationToken;
  } while (continuationToken);
  return found;
}
