import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { fillWithPast } from './livedPast.ts';

/** When somebody with a past looks at it, where a test does not say. */
const usualNow = '2026-11-30T11:00:00.000Z';

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
 * @param now what its clock shows at first, ISO 8601, UTC; the real time when left out, or one Monday with a past
 * @param withPast Rae and Mia have met for nine weeks
 */
export async function runningSandbox(now?: string, withPast = false): Promise<RunningSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-sandbox-'));
  const shown = now ?? (withPast ? usualNow : undefined);
  if (withPast) await fillWithPast(dataDir, shown ?? usualNow);
  let current = await startSandbox({ dataDir, port: 0, ...(shown === undefined ? {} : { now: shown }) });
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
