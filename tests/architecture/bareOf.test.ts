import { describe, expect, test } from '@jest/globals';
import { bareInServer, bareOf } from './bareOf.ts';
import { sources } from './sources.ts';

test('in our own server nothing runs later, or when something happens, that nobody catches for', () => {
  expect(bareInServer(sources())).toEqual([]);
});

describe('a bare one is found', () => {
  test.each([
    ['setTimeout(end, 5);', 'timer (setTimeout)'],
    ['const timer = setTimeout(() => end(), 5).unref();', 'timer (setTimeout)'],
    ['globalThis.setInterval(end, 5);', 'timer (setInterval)'],
    ["globalThis['setInterval'](end, 5);", 'timer (setInterval)'],
    ['setImmediate(end);', 'timer (setImmediate)'],
    ['queueMicrotask(end);', 'timer (queueMicrotask)'],
    ['process.nextTick(end);', 'timer (nextTick)'],
    ['const later = setTimeout;', 'timer (setTimeout)'],
    ['schedule(setTimeout);', 'timer (setTimeout)'],
    ["import { setTimeout as later } from 'node:timers';", 'timer (node:timers)'],
    ["socket.on('message', end);", 'listener (on)'],
    ["socket?.on('message', end);", 'listener (on)'],
    ["socket.once('close', () => end());", 'listener (once)'],
    ["emitter.addListener('x', end);", 'listener (addListener)'],
    ["emitter.prependListener('x', end);", 'listener (prependListener)'],
    ["signal.addEventListener('abort', end, { once: true });", 'listener (addEventListener)'],
    ["process.on('SIGTERM', end);", 'listener (on)'],
    ['text.observe(end);', 'listener (observe)'],
    ['part.observeDeep(end);', 'listener (observeDeep)'],
    ['socket.onmessage = end;', 'listener (onmessage)'],
    ['void work();', 'floating promise (void)'],
    ['const run = () => void work();', 'floating promise (void)'],
    ['void work()?.then(end);', 'floating promise (void)'],
    ['work().then(end);', 'floating promise (ends in then)'],
    ['work().then(end, fail);', 'floating promise (ends in then)'],
    ['work().catch(fail).finally(end);', 'floating promise (ends in finally)'],
    ['work()?.finally(end);', 'floating promise (ends in finally)'],
    ['items.forEach(async (item) => work(item));', 'floating promise (forEach(async …))'],
    ['new Promise(async (resolve) => resolve(1));', 'floating promise (new Promise(async …))'],
  ])('%s', (source, what) => {
    expect(bareOf('live/a.ts', `\n${source}`)).toEqual([
      `live/a.ts:2: a bare ${what}`.replace('bare floating', 'floating'),
    ]);
  });

  test('in every folder of the server, and nowhere else', () => {
    const bare = 'setTimeout(end, 5);';
    const places = [
      'live/a.ts',
      'usecases/deep/a.ts',
      'server.ts',
      'start.ts',
      'contract/a.ts',
      'telemetry/a.ts',
    ];
    const free = ['platform/later.ts', 'tab/a.tsx', 'sandbox/a.ts'];
    const files = Object.fromEntries([...places, ...free].map((path) => [path, bare]));
    expect(bareInServer(files)).toEqual(places.map((path) => `${path}:1: a bare timer (setTimeout)`));
  });
});

test.each([
  "runAfter(5, end, failed);\nlisten(socket, 'message', take, failed);",
  "import { setTimeout as pause } from 'node:timers/promises';\nawait pause(5);",
  'let timer: ReturnType<typeof setTimeout>;\nclearTimeout(timer);',
  'const title = muted.on(name);',
  'void work().catch(fail);',
  'work().then(end).catch(fail);',
  'const run = async () => void (await work());',
  'const answer = await work().then(end);',
  'const signal = AbortSignal.timeout(5);',
  "// setTimeout(end, 5)\nconst words = 'setTimeout(end, 5)';",
  'items.forEach((item) => say(item));',
])('what is caught, or is none of these, is let be: %s', (source) => {
  expect(bareOf('live/a.ts', source)).toEqual([]);
});
