import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const password = 'only-for-tests';

/** Debian's Redis, in memory, on a free port of this machine. */
export type RedisServer = AsyncDisposable & {
  url: string;
  /** As if its machine had lost power; `start` brings it back at the same place, empty. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** It takes everything and answers nothing, until `goOn`. */
  hang(): void;
  goOn(): void;
};

/** Null where this machine has no Redis. */
export async function startRedis(): Promise<RedisServer | null> {
  const port = await freePort();
  const first = await begun(port);
  if (first === null) return null;
  let running: ChildProcess = first;
  const kill = async () => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  };
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    kill,
    async start() {
      running = (await begun(port)) ?? running;
    },
    hang: () => void running.kill('SIGSTOP'),
    goOn: () => void running.kill('SIGCONT'),
    [Symbol.asyncDispose]: kill,
  };
}

async function begun(port: number): Promise<ChildProcess | null> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', [...options, '--requirepass', password], { stdio: 'ignore' });
  const began = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]);
  return began ? child : null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
