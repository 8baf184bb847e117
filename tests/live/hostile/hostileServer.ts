import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type Child, startChild } from '../../setup/childProcess.ts';
import { type Pair, pair } from './pairs.ts';

/** The whole server in a process of its own, which may end of what it is sent. */
export type HostileServer = {
  url: string;
  /** Records and tokens of so many pairs. */
  pairs(count: number): Promise<Pair[]>;
  /** Does its process live? Where it does not, another one is started on the same data. */
  lives(): Promise<boolean>;
  /** Kills it and starts another one on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export async function startHostileServer(): Promise<HostileServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-hostile-'));
  const port = await freePort();
  let child: Child = start();
  const url = z.string().parse(await child.ready);

  function start(): Child {
    return startChild('live/hostile/serverProcess.ts', [dataDir, port]);
  }

  async function anew(): Promise<void> {
    await child.kill();
    child = start();
    await child.ready;
  }

  /** Several may find it gone at once: one of them starts it. */
  let starting: Promise<void> | null = null;
  function restart(): Promise<void> {
    starting ??= anew().finally(() => {
      starting = null;
    });
    return starting;
  }

  return {
    url,
    restart,
    pairs: async (count) => z.array(pair).parse(await child.ask({ pairs: count })),
    async lives() {
      try {
        const { status } = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(20_000) });
        return status > 0;
      } catch {
        await restart();
        return false;
      }
    },
    async close() {
      await child.kill();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
