import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Expected, guardConsole } from './consoleGuard.ts';
import { englishWords } from './englishWords.ts';
import { type Panel, panelOf } from './panel.ts';
import type { Tongue } from './tongues.ts';

/** The sandbox's page in a browser profile of its own. */
export type Host = { page: Page; context: BrowserContext; rae: Panel; mia: Panel };

export type HostOptions = {
  expected?: Expected;
  /** What Rae's Teams speaks. */
  tongue?: Tongue;
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
};

/** How large the window is, CSS pixels. */
export const windowSize = { width: 1440, height: 1000 };

/**
 * Opens the page of the sandbox at `url`.
 * @param search as `readChoice` of the host page reads it
 * @returns the page, and what it has reported as wrong until now
 */
export async function openHost(
  browser: Browser,
  url: string,
  search: string,
  { expected, tongue, prepare }: HostOptions = {},
): Promise<Host & { faults: string[] }> {
  const context = await browser.newContext({ viewport: windowSize, reducedMotion: 'reduce' });
  const { faults } = guardConsole(context, expected);
  const page = await context.newPage();
  await tongue?.prepare(page);
  await prepare?.(page);
  const query = new URLSearchParams(search);
  if (tongue) query.set('leftLocale', tongue.locale);
  await page.goto(`${url}/?${query}`);
  const panels = { rae: panelOf(page, 'rae', tongue?.words ?? englishWords), mia: panelOf(page, 'mia') };
  return { page, context, ...panels, faults };
}
