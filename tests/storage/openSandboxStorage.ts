import {
  type EmbeddedCosmos,
  inProcessEndpoint,
  openEmbeddedCosmos,
  sandboxKey,
} from '../../src/sandbox/cosmos/embeddedCosmos.ts';
import type { Limits } from '../../src/storage/callDatabase.ts';
import { openStorage, type Storage, type StorageOptions } from '../../src/storage/openStorage.ts';

/** Short, so that a test of giving up takes no time. */
export const shortLimits: Limits = { attempt: 100, total: 300, firstPause: 5, longestPause: 20 };

type Options = {
  unreadable?: StorageOptions['unreadable'];
  limits?: Limits;
  through?: (httpClient: EmbeddedCosmos['httpClient']) => EmbeddedCosmos['httpClient'];
};

/** The product's storage on an embedded store with empty containers; closed by `await using`. */
export async function openSandboxStorage(
  options: Options = {},
): Promise<AsyncDisposable & { storage: Storage; cosmos: EmbeddedCosmos }> {
  const { limits = shortLimits, through = (httpClient) => httpClient, unreadable } = options;
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: Date.now });
  const storage = await openStorage({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: through(cosmos.httpClient),
    database: 'opener',
    createContainers: true,
    limits,
    ...(unreadable && { unreadable }),
  });
  const close = async () => {
    storage.close();
    cosmos.close();
  };
  return { storage, cosmos, [Symbol.asyncDispose]: close };
}
