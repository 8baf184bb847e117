import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createHttpServer } from '../../src/api/httpServer.ts';
import { registerTabPages } from '../../src/api/tabPages.ts';

const script = `export const text = '${'opener '.repeat(400)}';`;
let root: string;
let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'opener-tab-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Opener</title>');
  writeFileSync(join(root, 'assets', 'index-Ab12.js'), script);
  writeFileSync(join(root, 'assets', 'index-Ab12.js.br'), brotliCompressSync(script));
  writeFileSync(join(root, '.secret'), 'secret');
  app = createHttpServer({});
  const frameAncestors = ['https://teams.microsoft.com', 'https://*.cloud.microsoft'];
  await registerTabPages(app, { root, publicUrl: 'https://opener.example.com', frameAncestors });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

describe("The tab's pages", () => {
  test('are looked up anew at each visit, so that a new version is seen at once', async () => {
    const answer = await fetch(`${url}/tab/`);
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>Opener</title>']);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${url}/tab`)).url).toBe(`${url}/tab/`);
  });

  test('are kept for ever where the name carries a hash, and sent compressed', async () => {
    const answer = await fetch(`${url}/tab/assets/index-Ab12.js`, {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(await answer.text()).toBe(script);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  test('may be framed by Teams, run their own scripts, and speak with the server and the list of hosts', async () => {
    const { headers } = await fetch(`${url}/tab/`);
    expect(headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data: https://res.cdn.office.net",
      "connect-src 'self' wss://opener.example.com https://res.cdn.office.net",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors https://teams.microsoft.com https://*.cloud.microsoft',
    ]);
    expect(headers.has('x-frame-options')).toBe(false);
  });

  test.each([
    '/tab/nothing.js',
    '/tab/.secret',
    '/tab/assets',
    '/tab/..%2f..%2fpackage.json',
    '/tab/%2e%2e/%2e%2e/package.json',
  ])('do not include %s', async (path) => {
    const { statusCode, headers } = await app.inject(path);
    expect([400, 404]).toContain(statusCode);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });
});
