import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { launchChromium } from './chromium.ts';
import { guardConsole } from './consoleGuard.ts';
import { fillHistory } from './filledHistory.ts';
import { findings } from './findings.ts';

jest.setTimeout(180_000);

const now = '2026-11-25T12:00:00.000Z';
const mia = 'Opener for Mia Lindqvist';

/** Of the host page; the tab of one of the two is then as wide as said. */
const places = {
  280: { view: 'sidePanel', window: 1440 },
  700: { view: 'content', window: 1440 },
  1200: { view: 'content', window: 2460 },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

type Shown = { width: keyof typeof places; theme: 'default' | 'dark' | 'contrast' };

/** Each width and each theme, and the longest history where it is narrowest and where it is widest. */
const histories: [string, number, string, Shown[]][] = [
  ['nothing', 0, 'Nothing is on record yet.', [{ width: 280, theme: 'default' }]],
  ['one meeting', 1, 'This is where your story begins.', [{ width: 700, theme: 'dark' }]],
  [
    'two years',
    104,
    'Show earlier meetings',
    [
      { width: 280, theme: 'contrast' },
      { width: 1200, theme: 'default' },
    ],
  ],
];

describe.each(histories)('A history of %s', (_, meetings, end, all) => {
  let folder: string;
  let sandbox: Sandbox;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opener-screens-'));
    sandbox = await startSandbox({ dataDir: folder, port: 0, now });
    await fillHistory(sandbox, meetings, 7);
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  test.each(all)(
    'at $width px in the theme $theme is readable by everybody and never too wide',
    async (shown) => {
      const { view, window } = places[shown.width];
      const context = await browser.newContext({
        viewport: { width: window, height: 1000 },
        reducedMotion: 'reduce',
      });
      const { faults } = guardConsole(context);
      const page = await context.newPage();
      await page.goto(`${sandbox.url}/?view=${view}&theme=${shown.theme}`);
      await openAll(page, meetings, end);
      expect(await findings(page, mia)).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});

/** Opens the history with everything in it that is folded at first. */
async function openAll(page: Page, meetings: number, end: string): Promise<void> {
  const frame = page.getByTitle(mia, { exact: true }).contentFrame();
  await frame.getByRole('tab', { name: 'History' }).click();
  await frame.getByText(end).waitFor();
  for (const title of ['Your question through time', 'At a glance', 'Take it with you']) {
    await frame.getByRole('heading', { name: title }).click();
  }
  const figures = frame.getByRole('table', { name: 'Meetings by month' });
  await figures.or(frame.getByText('After your first meetings')).waitFor();
  if (meetings > 100)
    await frame
      .getByRole('button', { name: /^Add to your agenda: / })
      .first()
      .waitFor();
}
