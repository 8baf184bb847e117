import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { readPackage } from '../../appPackage/content/readPackage.ts';
import { registerAboutPages } from '../../src/api/about/aboutPages.ts';
import { createHttpServer } from '../../src/api/httpServer.ts';
import { registerTabPages } from '../../src/api/tabPages.ts';
import { folder, values, withFault } from './builtPackage.ts';

let root: string;
let app: FastifyInstance;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'opener-tab-'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Opener</title>');
  app = createHttpServer({});
  await registerAboutPages(app);
  await registerTabPages(app, {
    root,
    publicUrl: values.TAB_ENDPOINT,
    frameAncestors: ['https://teams.microsoft.com'],
  });
});

afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

/** Every address of ours in a manifest that does not answer with a page. */
async function unanswered(manifest: unknown): Promise<string[]> {
  const addresses = JSON.stringify(manifest).match(/https:\/\/opener\.example\.com[^"]*/g) ?? [];
  const asked = [...new Set(addresses)].map(async (address) => {
    const { statusCode, headers } = await app.inject(new URL(address).pathname);
    return statusCode === 200 && /^text\/html/.test(String(headers['content-type'])) ? [] : [address];
  });
  return (await Promise.all(asked)).flat();
}

test('the server answers every address in the manifest with a page', async () => {
  expect(await unanswered(readPackage(folder, values).appPackage.manifest)).toEqual([]);
});

test('an address that the server does not know is found', async () => {
  const { manifest } = withFault('manifest', '/about/terms', '/terms');
  expect(await unanswered(manifest)).toEqual(['https://opener.example.com/terms']);
});

test('pages about Opener run no script and stand in no frame', async () => {
  const { headers, body } = await app.inject('/about/privacy');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(body).toContain('read by exactly its two people');
});
