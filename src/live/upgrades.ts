import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Sees to it that no upgraded socket keeps the HTTP server from closing. Fastify answers an upgrade that arrives while
 * it closes with a 503 that nobody ends afterwards: the client leaves, its half-open socket stays, and `close` waits
 * for ever (fastify 5.12, @fastify/websocket 11.3; seen in 1 of 20 restarts with reconnecting clients).
 */
export type Upgrades = {
  /** From now on an upgraded socket has at most so many milliseconds. */
  endWithin(milliseconds: number): void;
};

export function watchUpgrades(server: Server): Upgrades {
  const sockets = new Set<Duplex>();
  let limit: number | null = null;
  const endSoon = (socket: Duplex, milliseconds: number) => {
    const timer = setTimeout(() => socket.destroy(), milliseconds).unref();
    socket.once('close', () => clearTimeout(timer));
  };
  server.on('upgrade', (_request, socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // The client has left: so do we, once what we still had to say is written.
    socket.once('end', () => socket.end(() => socket.destroy()));
    if (limit !== null) endSoon(socket, limit);
  });
  return {
    endWithin(milliseconds) {
      limit = milliseconds;
      for (const socket of sockets) endSoon(socket, milliseconds);
    },
  };
}
