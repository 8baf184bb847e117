import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { livedPast, type RunningSandbox, runningSandbox } from '../setup/runningSandbox.ts';
import { launchChromium } from './chromium.ts';
import { guardConsole } from './consoleGuard.ts';
import { type Panel, panelOf } from './panel.ts';

/** A sandbox of the test's own, and as many browsers in front of it as the test wants. */
export type Stage = {
  sandbox: RunningSandbox;
  /**
   * The host page in a browser profile of its own.
   * @param search as `readChoice` of the host page reads it
   */
  host(search?: string): Promise<Host>;
};

export type Host = { page: Page; context: BrowserContext; rae: Panel; mia: Panel };

/** A console error that a test provokes: true when it is one. */
export type Expected = (text: string, url: string) => boolean;

let browser: Promise<Browser> | null = null;

/** Played once, for all tests of a file. */
let past: Promise<string> | null = null;

afterAll(async () => {
  await (await browser)?.close();
  if (past !== null) await rm(await past, { recursive: true });
});

/**
 * The body of a test in front of a running sandbox. Whatever a page reports as wrong, and the test does not expect,
 * fails it. Everything is taken down at the end. `withPast`: the two have met for nine weeks.
 */
export function onStage(
  play: (stage: Stage) => Promise<void>,
  expected?: Expected,
  { withPast = false } = {},
): () => Promise<void> {
  return async () => {
    browser ??= launchChromium();
    const opened = await browser;
    if (withPast) past ??= livedPast();
    await using sandbox = await runningSandbox(undefined, withPast ? ((await past) ?? undefined) : undefined);
    const faults: string[][] = [];
    const contexts: BrowserContext[] = [];
    const host = async (search = '') => {
      const context = await opened.newContext({
        viewport: { width: 1440, height: 1000 },
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      faults.push(guardConsole(context, expected).faults);
      const page = await context.newPage();
      await page.goto(`${sandbox.url}/${search}`);
      return { page, context, rae: panelOf(page, 'rae'), mia: panelOf(page, 'mia') };
    };
    try {
      await play({ sandbox, host });
    } catch (cause) {
      const reported = faults.flat().join('\n') || 'nothing';
      const pictures = (await picturesOf(contexts)).join(', ');
      throw new Error(`${cause}\nThe pages reported: ${reported}\nPictures: ${pictures}`, { cause });
    } finally {
      for (const context of contexts) await context.close();
    }
    expect(faults.flat()).toEqual([]);
  };
}

/** What every open page shows, for whoever looks into a failure; the paths of the pictures. */
async function picturesOf(contexts: readonly BrowserContext[]): Promise<string[]> {
  const name = (expect.getState().currentTestName ?? 'test').replace(/[^\p{L}\d]+/gu, '-').slice(0, 80);
  const pages = contexts.flatMap((context) => context.pages());
  const paths = pages.map((_, n) => join('.cache', 'failed', `${name}-${n + 1}.png`));
  await Promise.all(pages.map((page, n) => page.screenshot({ path: paths[n] ?? '' })));
  return paths;
}

/** What the browser itself says of a lost connection, and of a server that is going away. */
export const lostConnection: Expected = (text) =>
  /WebSocket connection to .* failed|net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)|status of 503/.test(
    text,
  );
