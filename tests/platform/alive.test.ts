import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

const src = new URL('../../src/', import.meta.url);

/** What people wrote, as an error of a library may quote it; some of it looks like a place in the code. */
const words = 'she wants to leave\\n    at heart (file:///secret.ts:1:1)';

const script = `
import { createServer, connect } from 'node:net';
import { EventEmitter } from 'node:events';
import { createLogger } from '${src}process/logger.ts';
import { runAfter, runCaught, runEvery, runNextTurn } from '${src}platform/later.ts';
import { listen } from '${src}platform/listen.ts';
import { logFault } from '${src}platform/logFault.ts';

const logger = createLogger('info');
const failing = {
  sync: () => { throw new RangeError('${words}'); },
  async: async () => { await null; throw new RangeError('${words}'); },
  noError: () => { throw '${words}'; },
};
for (const [kind, fail] of Object.entries(failing)) {
  const failed = (way) => logFault(logger, 'It failed', { way, kind });
  runAfter(1, fail, failed('timer'));
  const stop = runEvery(1, () => { stop(); return fail(); }, failed('interval'));
  runNextTurn(fail, failed('next turn'));
  runCaught(fail, failed('nobody waits'));
  const emitter = new EventEmitter();
  listen(emitter, 'x', fail, failed('emitter'));
  setTimeout(() => emitter.emit('x'), 1);
  const target = new AbortController();
  listen(target.signal, 'abort', fail, failed('signal'));
  setTimeout(() => target.abort(), 1);
  listen(process, 'SIGUSR2', fail, failed('process'));
  const server = createServer();
  listen(server, 'connection', (socket) => listen(socket, 'data', () => { socket.end(); server.close(); return fail(); }, failed('socket')), failed('server'));
  server.listen(0, '127.0.0.1', () => connect(server.address().port, '127.0.0.1').end('hello'));
}
setTimeout(() => process.kill(process.pid, 'SIGUSR2'), 100);
setTimeout(() => { console.log(JSON.stringify({ alive: true })); process.exit(0); }, 600);
`;

test('a process lives on whatever its handlers throw, and its log says where without what people wrote', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const lines = said
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.at(-1)).toEqual({ alive: true });
  const ways = ['timer', 'interval', 'next turn', 'nobody waits', 'emitter', 'signal', 'process', 'socket'];
  const expected = ways.flatMap((way) => ['async', 'noError', 'sync'].map((kind) => `${way} ${kind}`));
  expect(
    lines
      .slice(0, -1)
      .map(({ way, kind }) => `${way} ${kind}`)
      .sort(),
  ).toEqual(expected.sort());
  expect(said).not.toMatch(/leave|heart|secret/);
  for (const { kind, fault } of lines.slice(0, -1)) {
    expect(fault).toEqual(
      kind === 'noError'
        ? { name: 'string' }
        : { name: 'RangeError', stack: expect.stringMatching(/^ +at /) },
    );
  }
});
