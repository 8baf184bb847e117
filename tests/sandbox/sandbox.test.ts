import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { people } from '../../sandbox/world/world.ts';
import { oneOnOneView } from '../../src/contract/http.ts';
import { openOneOnOne } from '../setup/pairInSandbox.ts';

let dataDir: string;
let sandbox: Sandbox;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'opener-sandbox-'));
  sandbox = await startSandbox({ dataDir, port: 0, now: '2026-11-22T08:00:00.000Z' });
});

afterEach(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function post(path: string, body: string): Promise<Response> {
  return fetch(sandbox.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

const opened = async (person: 'rae' | 'mia') =>
  oneOnOneView.parse(await (await openOneOnOne(sandbox.url, person)).json());

describe('a running sandbox', () => {
  test('is the real server, ready, on this computer only', async () => {
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.standIns.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answers = ['/healthz', '/readyz'].map(async (path) => (await fetch(sandbox.url + path)).status);
    expect(await Promise.all(answers)).toEqual([200, 200]);
  });

  test('opens one 1:1 for both, with tokens that the server really verifies', async () => {
    const [rae, mia] = [await opened('rae'), await opened('mia')];
    expect(rae.id).toBe(mia.id);
    expect([rae.you, mia.you]).toEqual([people.rae.id, people.mia.id]);
  });

  test('shows nothing of it to somebody who is not in it', async () => {
    await opened('rae');
    expect((await openOneOnOne(sandbox.url, 'ines')).status).toBe(404);
  });

  test('knows a second pair, and a meeting of three that is no 1:1', async () => {
    expect((await openOneOnOne(sandbox.url, 'tom', 'rae-tom')).status).toBe(200);
    expect((await openOneOnOne(sandbox.url, 'rae', 'design-sync')).status).toBe(409);
  });

  test('tells who there is and when they meet next', async () => {
    const world = await (await fetch(`${sandbox.url}/sandbox/world`)).json();
    expect(world).toMatchObject({
      people: [{ key: 'rae' }, { key: 'mia' }, { key: 'tom' }, { key: 'ines' }],
      meetings: [
        { key: 'rae-mia', next: { start: '2026-11-24T09:00:00.000Z', end: '2026-11-24T09:30:00.000Z' } },
        { key: 'rae-tom' },
        { key: 'design-sync' },
      ],
    });
  });

  test('hands out a token with the time of its end, by the sandbox clock', async () => {
    const { token, expiresAt } = await (await post('/sandbox/token', '{"person":"mia"}')).json();
    expect(token.split('.')).toHaveLength(3);
    expect(expiresAt.startsWith('2046-11-17T08:00:0')).toBe(true);
  });

  test('the clock that a script moves is the clock of the server', async () => {
    const { now } = await (await post('/sandbox/clock', '{"advance":"1 day"}')).json();
    expect(now.startsWith('2026-11-23T08:00:0')).toBe(true);
    expect((await opened('rae')).now.startsWith('2026-11-23T08:00:0')).toBe(true);
    await post('/sandbox/clock', '{"now":"2026-11-24T10:00:00+01:00"}');
    const answer = await (await fetch(`${sandbox.url}/sandbox/clock`)).json();
    expect(answer.now.startsWith('2026-11-24T09:00:0')).toBe(true);
  });

  test('a token from before a jump still holds, because the jump is none of its holder’s doing', async () => {
    const old = await sandbox.tokenFor('rae');
    sandbox.clock.advance(400 * 86_400_000);
    const headers = { authorization: `Bearer ${old}` };
    expect((await fetch(`${sandbox.url}/api/one-on-ones/x`, { headers })).status).toBe(404);
  });
});

describe('what is wrong in a request to the sandbox is named', () => {
  test.each([
    ['/sandbox/token', '{"person":"bob"}', 'person', 'person: must be one of rae, mia, tom, ines'],
    ['/sandbox/token', '{}', 'person', 'person: must be one of rae, mia, tom, ines'],
    ['/sandbox/token', '{"person":"rae","admin":true}', 'admin', 'admin: is not expected here'],
    ['/sandbox/clock', '{}', 'now', 'now: must be given, or advance, and not both'],
    ['/sandbox/clock', '{"now":"soon"}', 'now', 'now: must be ISO 8601 with a zone'],
    ['/sandbox/clock', '{"now":"2020-01-01T00:00:00Z"}', 'now', 'now: The sandbox clock only goes forward'],
    [
      '/sandbox/clock',
      '{"advance":"soon"}',
      'advance',
      'advance: must be milliseconds, or words like "10 minutes"',
    ],
    [
      '/sandbox/clock',
      '{"advance":-1}',
      'advance',
      'advance: must be milliseconds, or words like "10 minutes"',
    ],
  ])('POST %s %s', async (path, body, field, message) => {
    const answer = await post(path, body);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { code: 'invalid', field, message } },
    ]);
  });

  test('JSON that is none', async () => {
    expect((await post('/sandbox/token', '{person:')).status).toBe(400);
  });

  test('a page that is not there, and one outside of the built ones', async () => {
    const paths = [
      '/sandbox/host/nothing.js',
      '/sandbox/host/..%2f..%2fpackage.json',
      '/sandbox/host/assets',
    ];
    const answers = await Promise.all(paths.map(async (path) => (await fetch(sandbox.url + path)).status));
    expect(answers).toEqual([404, 404, 404]);
  });
});

test('a second start keeps what there was', async () => {
  const before = await opened('rae');
  await sandbox.close();
  sandbox = await startSandbox({ dataDir, port: 0, now: '2026-12-01T08:00:00.000Z' });
  expect((await opened('mia')).madeAt).toBe(before.madeAt);
});

test('a port that is taken is a plain failure, and nothing of the second start stays', async () => {
  const { port } = new URL(sandbox.url);
  const other = startSandbox({ dataDir: join(dataDir, 'other'), port: Number(port) });
  await expect(other).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect((await fetch(`${sandbox.url}/healthz`)).status).toBe(200);
});
