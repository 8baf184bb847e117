import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What a panel had asked for when its first topic was drawn, and when that was. */
export type FirstPaint = {
  /** Milliseconds since the panel's own navigation, and since that of the page around it. */
  sinceOwn: number;
  sinceHostPage: number;
  /** Addresses, the panel's own page first. */
  requests: string[];
};

/** Runs first in every frame: the panel's tells the page around it when the frame after the first topic was drawn. */
export function noteFirstTopic(): void {
  if (window.top === null || window.top === window) return;
  const top = window.top;
  // What is asked for from then on was not needed for it, however long the frame takes.
  let drawnAt: number | null = null;
  const observer = new MutationObserver(() => {
    if (document.querySelector('[aria-label^="Topic: "]') === null) return;
    drawnAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  const look = () => {
    const drawn = drawnAt;
    if (drawn === null) return requestAnimationFrame(look);
    const sinceOwn = performance.now();
    const requests = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < drawn)
      .map((entry) => entry.name);
    const sinceHostPage = performance.timeOrigin + sinceOwn - top.performance.timeOrigin;
    top.document.documentElement.dataset.firstPaint ??= JSON.stringify({
      sinceOwn,
      sinceHostPage,
      requests: [location.href, ...requests],
    });
  };
  requestAnimationFrame(look);
}

/** Waits for what `noteFirstTopic` notes. */
export async function firstPaintOn(page: Page): Promise<FirstPaint> {
  const noted = await page.waitForFunction(() => document.documentElement.dataset.firstPaint, undefined, {
    timeout: 60_000,
    polling: 50,
  });
  return JSON.parse(String(await noted.jsonValue())) as FirstPaint;
}

/** Bytes of the scripts among these addresses, as they cross the network compressed by gzip. */
export async function scriptBytes(requests: readonly string[], builtTab = 'dist/tab'): Promise<number> {
  const names = requests.map((url) => new URL(url).pathname).filter((path) => /^\/tab\/.*\.js$/.test(path));
  const files = await Promise.all(
    names.map((path) => readFile(join(builtTab, `${path.slice('/tab/'.length)}.gz`))),
  );
  return files.reduce((sum, file) => sum + file.length, 0);
}
