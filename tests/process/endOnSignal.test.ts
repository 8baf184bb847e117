import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';

const source = new URL('../../src/process/endOnSignal.ts', import.meta.url);

/** A process that closes as `close` says. Gives its exit code after these signals, each sent when it said something. */
async function exitCode(close: string, within: number, signals: NodeJS.Signals[]): Promise<number | null> {
  const script = `
    import { endOnSignal } from '${source}';
    endOnSignal({ close: async () => { console.log('closing'); ${close} } }, ${within});
    setInterval(() => {}, 1_000);
    console.log('running');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  for (const signal of signals) {
    await once(child.stdout, 'data');
    child.kill(signal);
  }
  const [code] = await exited;
  return code;
}

const never = 'await new Promise(() => {});';
const long = 600_000;

test.each([
  ['with 0 when all was closed', '', long, ['SIGTERM'], 0],
  ['with 1 when something could not be closed', "throw new Error('stuck');", long, ['SIGINT'], 1],
  ['with 1 when closing takes too long', never, 50, ['SIGTERM'], 1],
  ['with 1 at once when it is told twice', never, long, ['SIGTERM', 'SIGINT'], 1],
] as const)('A signal ends the process %s', async (_, close, within, signals, code) => {
  expect(await exitCode(close, within, [...signals])).toBe(code);
});
