import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { type RunningSandbox, runningSandbox } from '../setup/runningSandbox.ts';
import { launchChromium } from './chromium.ts';
import type { Expected } from './consoleGuard.ts';
import { type Host, type HostOptions, openHost } from './hostPage.ts';

export type { Expected, Host };

/** A sandbox of the test's own, and as many browsers in front of it as the test wants. */
export type Stage = {
  sandbox: RunningSandbox;
  /**
   * The host page in a browser profile of its own.
   * @param search as `readChoice` of the host page reads it
   */
  host(search?: string, options?: Omit<HostOptions, 'expected'>): Promise<Host>;
};

let browser: Promise<Browser> | null = null;

afterAll(async () => await (await browser)?.close());

/**
 * The body of a test in front of a running sandbox. Whatever a page reports as wrong, and the test does not expect,
 * fails it. Everything is taken down at the end. `withPast`: the two have met for nine weeks. `now`: what its clock shows at
 * first, ISO 8601, UTC; the real time when left out.
 */
export function onStage(
  play: (stage: Stage) => Promise<void>,
  expected?: Expected,
  { withPast = false, now }: { withPast?: boolean; now?: string | undefined } = {},
): () => Promise<void> {
  return async () => {
    browser ??= launchChromium();
    const opened = await browser;
    await using sandbox = await runningSandbox(now, withPast);
    const faults: string[][] = [];
    const contexts: BrowserContext[] = [];
    const host: Stage['host'] = async (search = '', options = {}) => {
      const shown = await openHost(opened, sandbox.url, search, {
        ...options,
        ...(expected === undefined ? {} : { expected }),
      });
      contexts.push(shown.context);
      faults.push(shown.faults);
      return shown;
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
