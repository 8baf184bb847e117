import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { runAfter } from '../platform/later.ts';
import { listen, listenOnce } from '../platform/listen.ts';
import { logFault } from '../platform/logFault.ts';
import type { LiveLogger } from './live.ts';

/**
 * Sees to it that no upgraded socket keeps the HTTP server from closing. Fastify answers an upgrade that arrives while
 * it closes with a 503 that nobody ends afterwards: the client leaves, its half-open socket stays, and `close` waits
 * for ever (fastify 5.12, @fastify/websocket 11.3; seen in 1 of 20 restarts with reconnecting clients).
 */
export type Upgrades = {
  /** From now on an upgraded socket has at most so many milliseconds. */
  endWithin(milliseconds: number): void;
};

export function watchUpgrades(server: Server, logger: LiveLogger): Upgrades {
  const failed = logFault(logger, 'An upgraded socket could not be ended');
  const sockets = new Set<Duplex>();
  let limit: number | null = null;
  const endSoon = (socket: Duplex, milliseconds: number) => {
    listenOnce(
      socket,
      'close',
      runAfter(milliseconds, () => socket.destroy(), failed, { unref: true }),
      failed,
    );
  };
  const take = (_request: unknown, socket: Duplex) => {
    sockets.add(socket);
    listenOnce(socket, 'close', () => sockets.delete(socket), failed);
    // The client has left: so do we, once what we still had to say is written.
    listenOnce(socket, 'end', () => socket.end(() => socket.destroy()), failed);
    if (limit !== null) endSoon(socket, limit);
  };
  listen(server, 'upgrade', take, failed);
  return {
    endWithin(milliseconds) {
      limit = milliseconds;
      for (const socket of sockets) endSoon(socket, milliseconds);
    },
  };
}
