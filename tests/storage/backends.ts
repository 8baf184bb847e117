import type { Server, ServerOptions } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { inProcessEndpoint, openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import type { StorageOptions } from '../../src/storage/openStorage.ts';

/** Something that speaks Cosmos DB's protocol. */
export type Backend = {
  name: string;
  open(): Promise<{
    connection: Pick<StorageOptions, 'endpoint' | 'key' | 'httpClient'>;
    passTime(seconds: number): Promise<void>;
    close(): Promise<void>;
  }>;
};

export const embedded: Backend = {
  name: 'the embedded store, in process',
  async open() {
    const { cosmos, passTime } = openWithClock();
    const connection = { endpoint: inProcessEndpoint, key: sandboxKey, httpClient: cosmos.httpClient };
    return { connection, passTime, close: async () => cosmos.close() };
  },
};

export const embeddedOverHttp: Backend = {
  name: 'the embedded store, over HTTP',
  async open() {
    const { cosmos, passTime } = openWithClock();
    const listening = await cosmos.listen();
    const close = async () => {
      await listening.close();
      cosmos.close();
    };
    return { connection: { endpoint: listening.url, key: sandboxKey }, passTime, close };
  },
};

/** Written by others, from the same protocol: what both it and our store do is not our own misreading. */
export const vercel: Backend = {
  name: '@vercel/cosmosdb-server',
  async open() {
    // Its option type lacks keepAlive, which it reads; without it the SDK's pooled connections break.
    const server = createHttpServer({ keepAlive: true } as ServerOptions);
    const endpoint = await listening(server);
    const connection = { endpoint, key: sandboxKey };
    // It knows no ttl, so there is nothing to wait for.
    return { connection, passTime: async () => undefined, close: () => closeServer(server) };
  },
};

/** A real account, when COSMOS_ENDPOINT names one (with COSMOS_KEY, or the Azure identity of this process). */
export const accounts: Backend[] = [process.env.COSMOS_ENDPOINT].flatMap((endpoint) =>
  endpoint === undefined || endpoint === '' ? [] : [account(endpoint, process.env.COSMOS_KEY)],
);

function account(endpoint: string, key: string | undefined): Backend {
  const connection = { endpoint, ...(key && { key }) };
  return {
    name: 'a real account',
    open: async () => ({ connection, passTime: reallyWait, close: async () => undefined }),
  };
}

function openWithClock() {
  let ahead = 0;
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: () => Date.now() + ahead });
  const passTime = async (seconds: number) => {
    ahead += seconds * 1000;
  };
  return { cosmos, passTime };
}

async function reallyWait(seconds: number): Promise<void> {
  await wait(seconds * 1000);
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

async function closeServer(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
