import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../browser/chromium.ts';

/** IndexedDB is a browser's: nothing that plays it would show whether an edit outlives a page. */
let browser: Browser;
let server: Server;
let url: string;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundled()]);
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this shape.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await open(page);
});

describe('edits kept in a browser', () => {
  test('outlive the page that kept them, until they are forgotten', async () => {
    await keep(page, 'pair', 'rae', [1, 2, 3]);
    await keep(page, 'pair', 'rae', [4]);
    const next = await page.context().newPage();
    await page.close();
    await open(next);
    expect(await waiting(next, 'pair', 'rae')).toEqual([[1, 2, 3], [4]]);
    await forgetFirst(next, 'pair', 'rae');
    expect(await waiting(next, 'pair', 'rae')).toEqual([[4]]);
  });

  test('are there for the same person and the same 1:1 only', async () => {
    await keep(page, 'pair', 'rae', [1]);
    expect(await waiting(page, 'pair', 'mia')).toEqual([]);
    expect(await waiting(page, 'other pair', 'rae')).toEqual([]);
  });

  test('that another version wrote in another shape are passed over', async () => {
    await keep(page, 'pair', 'rae', [1]);
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('opener');
        request.onsuccess = () => resolve(request.result);
      });
      const change = database.transaction('keptEdits', 'readwrite');
      change.objectStore('keptEdits').put({ id: 'x', owner: ['pair', 'rae'], update: 'words' });
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      database.close();
    });
    expect(await waiting(page, 'pair', 'rae')).toEqual([[1]]);
  });

  test('are refused with an error where the browser has no room or no permission', async () => {
    await page.evaluate(() => {
      indexedDB.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await expect(keep(page, 'pair', 'rae', [1])).rejects.toThrow('no');
  });

  test('are refused when the write is begun but rolled back', async () => {
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...values) {
        const request = put.apply(this, values);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      };
    });
    await expect(keep(page, 'pair', 'rae', [1])).rejects.toThrow();
  });
});

async function open(on: Page): Promise<void> {
  await on.goto(url);
  await on.addScriptTag({ content: script });
}

function keep(on: Page, pair: string, person: string, bytes: number[]): Promise<string> {
  return on.evaluate(
    ([one, other, update]) => kept.keptInIndexedDb(one, other).keep(Uint8Array.from(update)),
    [pair, person, bytes] as const,
  );
}

function waiting(on: Page, pair: string, person: string): Promise<number[][]> {
  return on.evaluate(
    async ([one, other]) => {
      const edits = await kept.keptInIndexedDb(one, other).waiting();
      return edits.map(({ update }) => [...update]).sort((a, b) => b.length - a.length);
    },
    [pair, person] as const,
  );
}

function forgetFirst(on: Page, pair: string, person: string): Promise<void> {
  return on.evaluate(
    async ([one, other]) => {
      const edits = kept.keptInIndexedDb(one, other);
      const first = (await edits.waiting()).find(({ update }) => update.length === 3);
      if (first) await edits.forget([first.id]);
    },
    [pair, person] as const,
  );
}

declare const kept: typeof import('../../../../src/tab/shared/live/keptInIndexedDb.ts');

/** The module as a script that a page can run, under the name `kept`. */
async function bundled(): Promise<string> {
  const bundler = fileURLToPath(new URL('./bundleKept.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [bundler], { timeout: 60_000 });
  return stdout;
}
