import type { HttpClient } from './exchange.ts';
import { type CosmosFaults, makeFaults } from './faults.ts';
import { inProcessClient } from './inProcess.ts';
import { type Listening, listenOn } from './listen.ts';
import { makeRequestMeter, type RequestMeter } from './requestMeter.ts';
import { makeServe } from './serve.ts';
import { openStore } from './store/openStore.ts';

/** For `CosmosClientOptions.endpoint` beside `httpClient`: nothing listens there and nothing is sent there. */
export const inProcessEndpoint = 'https://cosmos.sandbox.invalid';

/** For `CosmosClientOptions.key`: any key is accepted, but the SDK wants one in base64. */
export const sandboxKey = Buffer.from('opener sandbox').toString('base64');

export type EmbeddedCosmos = {
  /** For `CosmosClientOptions.httpClient`. */
  httpClient: HttpClient;
  /** Serves the same store on 127.0.0.1. @param port any free one when left out */
  listen(port?: number): Promise<Listening>;
  faults: CosmosFaults;
  requests: RequestMeter;
  close(): void;
};

/**
 * An Azure Cosmos DB in a file, for the subset of its REST interface that Opener uses through `@azure/cosmos`:
 * databases and containers (create, read, delete), point operations with etags, atomic batches, patches, TTL,
 * queries inside one partition, the change feed. Anything else is refused with a 400 that names it. A write is
 * durable once it is answered. Request charges are estimates.
 * @param options `file` is a path or `:memory:`; `now` gives milliseconds since 1970 for `_ts` and TTL
 */
export function openEmbeddedCosmos(options: { file: string; now: () => number }): EmbeddedCosmos {
  const store = openStore(options.file);
  const faults = makeFaults();
  const meter = makeRequestMeter();
  const serve = makeServe({ store, now: options.now, take: faults.take, meter });
  return {
    httpClient: inProcessClient(serve),
    listen: (port = 0) => listenOn(serve, port),
    faults: { add: faults.add, clear: faults.clear },
    requests: { byKind: meter.byKind, total: meter.total, reset: meter.reset },
    close: () => store.close(),
  };
}
