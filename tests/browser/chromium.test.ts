import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { guardConsole } from './consoleGuard.ts';
import { filesOfTar } from './tar.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => await browser.close());

test('a page is shown with letters of the fonts that come along', async () => {
  const page = await browser.newPage();
  await page.setContent('<span id="i">iiii</span> <span id="w">wwww</span>');
  const [thin, wide] = [await page.locator('#i').boundingBox(), await page.locator('#w').boundingBox()];
  expect(wide?.width).toBeGreaterThan(2 * (thin?.width ?? Number.POSITIVE_INFINITY));
});

test('what a page reports as wrong is collected, except what the test expects', async () => {
  const context = await browser.newContext();
  const guard = guardConsole(context, (text) => text === 'expected');
  const page = await context.newPage();
  const thrown = context.waitForEvent('weberror', (error) => error.error().message === 'thrown');
  const rejected = context.waitForEvent('weberror', (error) => error.error().message === 'rejected');
  await page.setContent(`<script>
    console.error('expected');
    console.error('reported');
    console.warn('only a warning');
    Promise.reject(new Error('rejected'));
    throw new Error('thrown');
  </script>`);
  await Promise.all([thrown, rejected]);
  const firstLines = guard.faults.map((fault) => fault.split('\n')[0]).sort();
  expect(firstLines).toEqual(['reported ()', 'uncaught: Error: rejected', 'uncaught: Error: thrown']);
});

test('an archive that would write outside its folder is refused', () => {
  const header = Buffer.alloc(1024);
  header.write('../outside', 0);
  header.write('00000000000\0', 124);
  expect(() => filesOfTar(header)).toThrow('Unsafe path');
});
