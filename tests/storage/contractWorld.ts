import { randomUUID } from 'node:crypto';
import { type Container, CosmosClient, type SqlParameter } from '@azure/cosmos';
import { openStorage, type Storage } from '../../src/storage/openStorage.ts';
import type { Backend } from './backends.ts';

/** What a case of the contract works with: the product's storage, and a container behind the bare SDK. */
export type World = {
  storage: Storage;
  /** Partition key /pk, TTL on, no default; empty at first. */
  container: Container;
  /** Any of the product's own containers. */
  named(id: string): Container;
  /** The name of a partition that nobody has used. */
  partition(): string;
  /** Lets so many seconds pass for the database. */
  passTime(seconds: number): Promise<void>;
};

export type ContractCase = { name: string; run(world: World): Promise<void> };

/** Databases of the contract, so that whatever a broken run leaves behind in a real account is recognised. */
const databasePrefix = 'opener-contract-';

/** Opens a database of its own on the backend; `close` removes it. */
export async function openWorld(backend: Backend): Promise<World & { close(): Promise<void> }> {
  const database = `${databasePrefix}${randomUUID()}`;
  const { connection, passTime, close } = await backend.open();
  const storage = await openStorage({ ...connection, database, createContainers: true });
  const client = new CosmosClient({
    ...connection,
    ...(connection.key === undefined ? await azureIdentity() : {}),
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const named = (id: string) => client.database(database).container(id);
  await client.database(database).containers.create({ id: 'raw', partitionKey: '/pk', defaultTtl: -1 });
  return {
    storage,
    container: named('raw'),
    named,
    partition: () => `partition-${randomUUID()}`,
    passTime,
    close: async () => {
      await client.database(database).delete();
      storage.close();
      client.dispose();
      await close();
    },
  };
}

async function azureIdentity() {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return { aadCredentials: new DefaultAzureCredential() };
}

/** Everything that `sql` finds in the partition, page after page. */
export async function found(
  container: Container,
  pk: string,
  sql: string,
  options: { parameters?: SqlParameter[]; maxItemCount?: number } = {},
): Promise<unknown[]> {
  const { parameters = [], maxItemCount = 100 } = options;
  const all: unknown[] = [];
  let continuationToken: string | undefined;
  do {
    const query = { query: sql, parameters: [{ name: '@pk', value: pk }, ...parameters] };
    const page = await container.items
      .query(query, {
        partitionKey: pk,
        maxItemCount,
        ...(continuationToken && { continuationToken }),
      })
      .fetchNext();
    all.push(...(page.resources ?? []));
    continuationToken = page.continuationToken;
  } while (continuationToken);
  return all;
}

/** The status that a call is refused with; 0 when it is not refused. */
export async function refusal(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : -1;
  }
}
