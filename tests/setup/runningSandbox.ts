import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

/** A sandbox that takes itself down at the end of its block: `await using sandbox = await runningSandbox()`. */
export type RunningSandbox = AsyncDisposable & {
  /** Without a slash at its end. Stays the same across a restart. */
  url: string;
  /** The one that runs now. */
  current(): Sandbox;
  /** Closes it and starts another one on the same data and port, as `npm start` does a second time. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Starts a sandbox on a free port, with a data folder of its own.
 * @param now what its clock shows at first, ISO 8601, UTC; the real time when left out
 * @param from a data folder to go on from, which stays as it is
 */
export async function runningSandbox(now?: string, from?: string): Promise<RunningSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-sandbox-'));
  if (from !== undefined) await cp(from, dataDir, { recursive: true });
  const at = now === undefined ? {} : { now };
  let current = await startSandbox({ dataDir, port: 0, ...at });
  const { url } = current;

  async function close() {
    await current.close();
    await rm(dataDir, { recursive: true, force: true });
  }

  return {
    url,
    current: () => current,
    async restart() {
      await current.close();
      current = await startSandbox({ dataDir, port: Number(new URL(url).port) });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A data folder of Rae and Mia who have met for nine weeks, until now. The caller removes it. */
export async function livedPast(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-past-'));
  const sandbox = await startSandbox({ dataDir, port: 0, withPast: true });
  await sandbox.close();
  return dataDir;
}
