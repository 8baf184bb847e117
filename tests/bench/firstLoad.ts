import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { addItem } from '../../src/contract/agendaDocument.ts';
import { launchChromium } from '../browser/chromium.ts';
import { panelOf } from '../browser/panel.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { percentile } from './percentile.ts';
import { printTable } from './table.ts';

const runs = 5;
const topics = 5;

/** One panel on the host page: the other person's place shows a page without the agenda. */
const search = '?rightView=settings';

/** How much script the side panel loads before it shows its agenda, and how long that takes. */
export async function benchFirstLoad(): Promise<void> {
  await using sandbox = await runningSandbox();
  await fillAgenda(sandbox.url);
  const browser = await launchChromium();
  const url = `${sandbox.url}/${search}`;
  await printScripts(browser, url);
  await printTimes(browser, url);
  await browser.close();
}

async function fillAgenda(url: string): Promise<void> {
  const { view, session } = await joinLive(url, 'rae');
  await untilReady(session);
  for (let n = 0; n < topics; n += 1) {
    addItem(session.doc, {
      id: `topic-${n}`,
      title: `Topic ${n}`,
      purpose: null,
      broughtBy: view.you,
      addedAt: new Date().toISOString(),
    });
  }
  await untilSaved(session);
  session.close();
}

async function printScripts(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/tab/') && pathname.endsWith('.js')) bodies.set(pathname, response.body());
  });
  await page.goto(url);
  await panelOf(page, 'rae')
    .topic(`Topic ${topics - 1}`)
    .whole.waitFor();
  const chunks = await Promise.all(
    [...bodies].map(async ([path, body]) => ({
      path,
      raw: (await body).length,
      gzip: gzipSync(await body).length,
    })),
  );
  chunks.sort((a, b) => b.gzip - a.gzip);
  const all = {
    path: 'in all',
    raw: chunks.reduce((sum, { raw }) => sum + raw, 0),
    gzip: chunks.reduce((sum, { gzip }) => sum + gzip, 0),
  };
  printTable(
    'Script of the side panel until its agenda is on the screen (kB)',
    [...chunks, all].map(({ path, raw, gzip }) => ({ chunk: path, raw: kB(raw), gzip: kB(gzip) })),
  );
  await page.close();
}

async function printTimes(browser: Browser, url: string): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const slowDown of [1, 4]) {
    const panel = await medians(() => shownAfter(browser, { url, slowDown, isStatic: false }));
    const still = await medians(() => shownAfter(browser, { url, slowDown, isStatic: true }));
    rows.push({
      'CPU slow-down': `x${slowDown}`,
      'side panel': panel.sinceHostPage.toFixed(0),
      'static page': still.sinceHostPage.toFixed(0),
      ratio: (panel.sinceHostPage / still.sinceHostPage).toFixed(2),
      'side panel, its own navigation': panel.sinceOwn.toFixed(0),
      'static page, its own navigation': still.sinceOwn.toFixed(0),
    });
  }
  printTable(
    `From navigation of the host page to the agenda on the screen (ms, median of ${runs}, cold cache)`,
    rows,
  );
}

/** Milliseconds until a topic was drawn, since the navigation of the host page and since that of the frame in it. */
type Shown = { sinceHostPage: number; sinceOwn: number };

async function medians(measure: () => Promise<Shown>): Promise<Shown> {
  const samples: Shown[] = [];
  for (let run = 0; run < runs; run += 1) samples.push(await measure());
  const median = (of: keyof Shown) =>
    percentile(
      samples.map((sample) => sample[of]),
      0.5,
    );
  return { sinceHostPage: median('sinceHostPage'), sinceOwn: median('sinceOwn') };
}

type Visit = { url: string; slowDown: number; isStatic: boolean };

/** Opens the host page in a profile without a cache. */
async function shownAfter(browser: Browser, { url, slowDown, isStatic }: Visit): Promise<Shown> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstTopic);
  if (isStatic)
    await page.route('**/tab/', (route) => route.fulfill({ contentType: 'text/html', body: stillPage }));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.goto(url, { waitUntil: 'commit' });
  const shown = await shownAt(page);
  await context.close();
  return shown;
}

async function shownAt(page: Page): Promise<Shown> {
  const shown = await page.waitForFunction(() => document.documentElement.dataset.topicShown, undefined, {
    timeout: 60_000,
    polling: 50,
  });
  const [sinceHostPage = 0, sinceOwn = 0] = String(await shown.jsonValue())
    .split(' ')
    .map(Number);
  return { sinceHostPage, sinceOwn };
}

/** Runs first in every frame: the panel's tells the host page when the frame after the first topic was drawn. */
function noteFirstTopic(): void {
  if (window.top === null || window.top === window) return;
  const top = window.top;
  const look = () => {
    if (document.querySelector('[aria-label^="Topic: "]') === null) return requestAnimationFrame(look);
    const own = performance.now();
    const sinceHostPage = performance.timeOrigin + own - top.performance.timeOrigin;
    top.document.documentElement.dataset.topicShown ??= `${sinceHostPage} ${own}`;
  };
  requestAnimationFrame(look);
}

const stillTopics = Array.from(
  { length: topics },
  (_, n) => `<li aria-label="Topic: Topic ${n}">Topic ${n}</li>`,
);
const stillPage = `<!doctype html><html lang="en"><head><title>Still</title></head><body><ul>${stillTopics.join('')}</ul></body></html>`;

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
