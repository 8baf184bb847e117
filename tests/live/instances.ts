import { inProcessEndpoint, openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import type { LiveDependencies } from '../../src/live/live.ts';
import { openStorage, type Storage } from '../../src/storage/openStorage.ts';
import type { QuickLine } from '../../src/usecases/quickLine.ts';
import { type LiveServer, startLiveServer } from './liveServer.ts';

export type Instance = LiveServer & { storage: Storage };

/** Servers that have nothing in common but the database. */
export async function startInstances(
  count: number,
  needsOf: (nth: number) => Partial<LiveDependencies> = () => ({}),
  lineOf: (nth: number) => QuickLine | undefined = () => undefined,
) {
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: Date.now });
  const instances: Instance[] = [];
  async function start(): Promise<Instance> {
    const storage = await openStorage({
      endpoint: inProcessEndpoint,
      key: sandboxKey,
      httpClient: cosmos.httpClient,
      database: 'opener',
      createContainers: instances.length === 0,
      line: lineOf(instances.length),
    });
    const server = await startLiveServer({
      needs: {
        log: storage.liveLog,
        feed: storage.liveFeed,
        isAlone: () => false,
        ...needsOf(instances.length),
      },
    });
    const instance = { ...server, storage };
    instances.push(instance);
    return instance;
  }
  for (let n = 0; n < count; n += 1) await start();
  return {
    instances,
    cosmos,
    start,
    async [Symbol.asyncDispose]() {
      await Promise.all(instances.map(({ stop }) => stop()));
      for (const { storage } of instances) storage.close();
      cosmos.close();
    },
  };
}
