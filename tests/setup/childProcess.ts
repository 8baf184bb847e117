import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A process that belongs to a test. */
export type Child = {
  /** The first message it sent. Rejects when it ended, or said nothing for two minutes. */
  ready: Promise<unknown>;
  /** Sends it a message, and resolves with the next that it sends. Rejects as `ready` does. */
  ask(message: object): Promise<unknown>;
  /** Whole lines that it has written to standard output. */
  lines(): string[];
  /** SIGTERM; resolves when it is gone. */
  end(): Promise<void>;
  /** SIGKILL; resolves when it is gone and all its output was read. */
  kill(): Promise<void>;
};

/** Starts a script of `tests` with Node alone. It ends with this process, also when this one is killed. */
export function startChild(script: string, args: readonly (string | number)[]): Child {
  const child = fork(join(import.meta.dirname, '..', script), args.map(String), {
    execArgv: [],
    // What one of them compiled the next need not: a test may start thirty.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'opener-compiled') },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => output.push(part));
  const closed = once(child, 'close');
  const ready = nextMessage(child);
  ready.catch(() => {});
  return {
    ready,
    ask(message) {
      const answer = nextMessage(child);
      child.send(message);
      return answer;
    },
    lines: () => Buffer.concat(output).toString('utf8').split('\n').slice(0, -1),
    async end() {
      child.kill('SIGTERM');
      await closed;
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const waiting = new AbortController();
  const signal = AbortSignal.any([waiting.signal, AbortSignal.timeout(120_000)]);
  const ended = (code: number | null) =>
    waiting.abort(new Error(`It ended with ${code} before it said anything`));
  child.once('exit', ended);
  try {
    const [message] = await once(child, 'message', { signal });
    return message;
  } finally {
    child.off('exit', ended);
  }
}
