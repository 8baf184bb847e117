import { CosmosClient } from '@azure/cosmos';
import {
  type EmbeddedCosmos,
  inProcessEndpoint,
  openEmbeddedCosmos,
  sandboxKey,
} from '../../sandbox/cosmos/embeddedCosmos.ts';
import type { Limits } from '../../src/storage/callDatabase.ts';
import type { ContainerName } from '../../src/storage/containers.ts';
import { openStorage, type Storage, type StorageOptions } from '../../src/storage/openStorage.ts';

/** Short, so that a test of giving up takes no time. */
export const shortLimits: Limits = { attempt: 100, total: 300, firstPause: 5, longestPause: 20 };

/** Sets one field of a stored item past the product. */
type Spoil = (
  container: ContainerName,
  pk: string,
  id: string,
  path: string,
  value: unknown,
) => Promise<void>;

type Options = {
  unreadable?: StorageOptions['unreadable'];
  limits?: Limits;
  line?: StorageOptions['line'];
  through?: (httpClient: EmbeddedCosmos['httpClient']) => EmbeddedCosmos['httpClient'];
};

/** The product's storage on an embedded store with empty containers; closed by `await using`. */
export async function openSandboxStorage(
  options: Options = {},
): Promise<AsyncDisposable & { storage: Storage; cosmos: EmbeddedCosmos; spoil: Spoil }> {
  const { limits = shortLimits, through = (httpClient) => httpClient, unreadable } = options;
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: Date.now });
  const storage = await openStorage({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: through(cosmos.httpClient),
    database: 'opener',
    createContainers: true,
    limits,
    line: options.line,
    ...(unreadable && { unreadable }),
  });
  const client = new CosmosClient({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: cosmos.httpClient,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const spoil: Spoil = async (container, pk, id, path, value) => {
    await client
      .database('opener')
      .container(container)
      .item(id, pk)
      .patch([{ op: 'set', path, value }]);
  };
  const close = async () => {
    client.dispose();
    storage.close();
    cosmos.close();
  };
  return { storage, cosmos, spoil, [Symbol.asyncDispose]: close };
}
