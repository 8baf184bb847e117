import type { FastifyInstance } from 'fastify';
import { runAfter, runEvery } from '../platform/later.ts';
import { listenOnce } from '../platform/listen.ts';
import { logFault } from '../platform/logFault.ts';

/** Milliseconds between two looks at connections that have nothing more to say. */
const lookEvery = 50;

/**
 * Sees to it that no connection keeps a closing server from ending. Fastify ends those that are idle when it begins to
 * close; one whose request is under way then is kept alive after its answer, until `keepAliveTimeout`.
 * @param within milliseconds that a request under way has to end; then its connection is cut
 */
export function endConnections(app: FastifyInstance, within: number): void {
  const failed = logFault(app.log, 'A connection could not be ended');
  app.addHook('preClose', async () => {
    const { server } = app;
    if (!server.listening) return;
    const stops = [
      runEvery(lookEvery, () => server.closeIdleConnections(), failed, { unref: true }),
      runAfter(within, () => server.closeAllConnections(), failed, { unref: true }),
    ];
    const stop = () => {
      for (const each of stops) each();
    };
    listenOnce(server, 'close', stop, failed);
  });
}
