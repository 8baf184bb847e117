import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** When a panel had drawn what people come for, in milliseconds since its own navigation, and what it asked for until then. */
export type FirstPaint = {
  question: number;
  agenda: number;
  /** Addresses, the panel's own page first; what was asked for before the agenda was drawn. */
  requests: string[];
};

/** Runs first in every frame: the panel's tells the page around it when the frame after the question, and after the first topic, was drawn. */
export function notePaints(): void {
  if (window.top === null || window.top === window) return;
  const top = window.top;
  const drawn = {
    question: () =>
      [...document.querySelectorAll('h1, h2')].some((one) => one.textContent === "What's on your mind?"),
    agenda: () => document.querySelector('[aria-label^="Topic: "]') !== null,
  };
  // What is asked for from then on was not needed for it, however long the frame takes.
  const drawnAt: Record<string, number> = {};
  const painted: Record<string, number> = {};
  const observer = new MutationObserver(() => {
    for (const [part, isThere] of Object.entries(drawn)) {
      if (drawnAt[part] === undefined && isThere()) drawnAt[part] = performance.now();
    }
    if (drawnAt.question !== undefined && drawnAt.agenda !== undefined) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const look = () => {
    for (const part of Object.keys(drawnAt)) painted[part] ??= performance.now();
    if (painted.question === undefined || painted.agenda === undefined) return requestAnimationFrame(look);
    const until = drawnAt.agenda ?? 0;
    const requests = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < until)
      .map((entry) => entry.name);
    top.document.documentElement.dataset.firstPaint ??= JSON.stringify({
      ...painted,
      requests: [location.href, ...requests],
    });
  };
  requestAnimationFrame(look);
}

/** Waits for what `notePaints` notes. */
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
