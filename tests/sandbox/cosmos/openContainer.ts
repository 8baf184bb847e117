import { type Container, CosmosClient } from '@azure/cosmos';
import {
  type EmbeddedCosmos,
  inProcessEndpoint,
  openEmbeddedCosmos,
  sandboxKey,
} from '../../../sandbox/cosmos/embeddedCosmos.ts';

export type OpenedContainer = AsyncDisposable & { cosmos: EmbeddedCosmos; container: Container };

/** A store with one empty container, behind the official SDK; closed by `await using`. */
export async function openContainer(
  options: { file?: string; now?: () => number; defaultTtl?: number } = {},
): Promise<OpenedContainer> {
  const { file = ':memory:', now = Date.now, defaultTtl = -1 } = options;
  const cosmos = openEmbeddedCosmos({ file, now });
  const client = clientOf({ endpoint: inProcessEndpoint, httpClient: cosmos.httpClient });
  const { database } = await client.databases.createIfNotExists({ id: 'test' });
  const made = await database.containers.createIfNotExists({ id: 'items', partitionKey: '/pk', defaultTtl });
  return {
    cosmos,
    container: made.container,
    [Symbol.asyncDispose]: async () => {
      client.dispose();
      cosmos.close();
    },
  };
}

/** A client that leaves all retrying to the test. */
function clientOf(to: { endpoint: string; httpClient?: EmbeddedCosmos['httpClient'] }): CosmosClient {
  return new CosmosClient({
    ...to,
    key: sandboxKey,
    connectionPolicy: {
      enableEndpointDiscovery: false,
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });
}

/** The same container over HTTP, with the address it listens at. */
export async function overHttp(
  opened: OpenedContainer,
): Promise<AsyncDisposable & { url: string; container: Container }> {
  const listening = await opened.cosmos.listen();
  const client = clientOf({ endpoint: listening.url });
  return {
    url: listening.url,
    container: client.database('test').container('items'),
    [Symbol.asyncDispose]: async () => {
      client.dispose();
      await listening.close();
    },
  };
}
