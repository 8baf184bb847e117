import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Random } from '../setup/seededRandom.ts';

/** What stands before several servers: each connection goes to any of them, and to another where one does not answer. */
export type FrontDoor = AsyncDisposable & {
  url: string;
  /** Ports of those that take connections now. */
  targets: Set<number>;
  /** Cuts every connection, as a machine on the way does that is restarted. */
  cut(): void;
  /** Nothing goes through any connection of now any more, and neither side is told: half-open sockets. */
  freeze(): void;
};

export async function openFrontDoor(random: Random): Promise<FrontDoor> {
  const targets = new Set<number>();
  const sockets = new Set<Socket>();
  const passing = new Map<Socket, Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    lead(socket, [...targets]);
  });

  function lead(socket: Socket, left: number[]): void {
    const [port] = left.splice(Math.floor(random() * left.length), 1);
    if (port === undefined) {
      socket.destroy();
      return;
    }
    const behind = connect(port, '127.0.0.1');
    const another = () => lead(socket, left);
    behind.once('error', another);
    behind.once('connect', () => {
      behind.off('error', another);
      behind.on('error', () => behind.destroy());
      behind.once('close', () => socket.destroy());
      socket.once('close', () => behind.destroy());
      passing.set(socket, behind);
      socket.once('close', () => passing.delete(socket));
      socket.pipe(behind).pipe(socket);
    });
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    cut,
    freeze() {
      for (const [socket, behind] of passing) {
        socket.unpipe(behind);
        behind.unpipe(socket);
        // What still comes is read by nobody and answered by nobody.
        socket.resume();
        behind.resume();
      }
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((done) => server.close(done));
      cut();
      await closed;
    },
  };
}
