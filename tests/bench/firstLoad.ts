import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { meetings } from '../../sandbox/world/world.ts';
import { addItem } from '../../src/contract/agendaDocument.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type FirstPaint, firstPaintOn, noteFirstTopic, scriptBytes } from '../browser/firstPaint.ts';
import { percentile } from '../platform/percentile.ts';
import { joinLive, tokenOf, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { printTable } from './table.ts';

const runs = 9;
const topics = 5;

/** How much script the side panel loads before it shows its agenda, and how long that takes. */
export async function benchFirstLoad(): Promise<void> {
  await using sandbox = await runningSandbox();
  await fillAgenda(sandbox.url);
  const browser = await launchChromium();
  const { url } = sandbox;
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
  const { requests } = await firstPaintAt(browser, { url, path: places.alone, slowDown: 1, isStatic: false });
  const paths = requests.map((address) => new URL(address).pathname);
  const chunks = await Promise.all(
    paths
      .filter((path) => path.startsWith('/tab/assets/'))
      .map(async (path) => {
        const body = await readFile(join('dist', path));
        return { path, raw: body.length, gzip: gzipSync(body).length };
      }),
  );
  chunks.sort((a, b) => b.gzip - a.gzip);
  const all = {
    path: 'script in all',
    raw: chunks.reduce((sum, { path, raw }) => (path.endsWith('.js') ? sum + raw : sum), 0),
    gzip: await scriptBytes(requests),
  };
  printTable(
    `Before the agenda is on the screen: ${requests.length} requests, of them (kB)`,
    [...chunks, all].map(({ path, raw, gzip }) => ({ chunk: path, raw: kB(raw), gzip: kB(gzip) })),
  );
}

/** A place of a page around the tab: alone in a page that only answers TeamsJS, or beside the other's in the sandbox. */
const places = { alone: '/bench/alone', sandbox: '/' } as const;

type Build = { name: string; url: string };

/**
 * Interleaved, so that what else the machine does hits all alike. FIRST_LOAD_BEFORE names a checkout of an earlier
 * commit with packages and built pages, to be measured beside this one.
 */
async function printTimes(browser: Browser, url: string): Promise<void> {
  await using before = await earlierBuild(process.env.FIRST_LOAD_BEFORE);
  const builds: Build[] = [
    { name: 'now', url },
    ...(before === null ? [] : [{ name: 'before', url: before.url }]),
  ];
  if (before !== null) await fillAgenda(before.url);
  const rows: Record<string, string | number>[] = [];
  for (const [place, path] of Object.entries(places)) {
    for (const slowDown of [1, 4]) {
      const samples = new Map<string, FirstPaint[]>();
      const still = medianOwn(
        await repeated(() => firstPaintAt(browser, { url, path, slowDown, isStatic: true }), runs),
      );
      for (let run = 0; run < runs; run += 1) {
        for (const build of builds) {
          const seen = await firstPaintAt(browser, { url: build.url, path, slowDown, isStatic: false });
          samples.set(build.name, [...(samples.get(build.name) ?? []), seen]);
        }
      }
      const [now = 0, then] = builds.map(({ name }) => medianOwn(samples.get(name) ?? []));
      rows.push({
        place,
        'CPU slow-down': `x${slowDown}`,
        'static page': still.toFixed(0),
        before: then?.toFixed(0) ?? '-',
        now: now.toFixed(0),
        'now / before': then === undefined ? '-' : (now / then).toFixed(2),
        requests: samples.get('now')?.[0]?.requests.length ?? 0,
      });
    }
  }
  printTable(
    `From the panel's own navigation to the agenda on the screen (ms, median of ${runs}, cold cache)`,
    rows,
  );
}

async function repeated<T>(measure: () => Promise<T>, times: number): Promise<T[]> {
  const all: T[] = [];
  for (let run = 0; run < times; run += 1) all.push(await measure());
  return all;
}

function medianOwn(samples: readonly FirstPaint[]): number {
  return percentile(
    samples.map(({ sinceOwn }) => sinceOwn),
    0.5,
  );
}

/** The sandbox of another checkout, in a process of its own. */
async function earlierBuild(
  checkout: string | undefined,
): Promise<(AsyncDisposable & { url: string }) | null> {
  if (checkout === undefined) return null;
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-before-'));
  const child = fork(join(checkout, 'tests/setup/sandboxProcess.ts'), [dataDir, '0'], { cwd: checkout });
  const [url] = await once(child, 'message');
  return {
    url: String(url),
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await once(child, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Visit = { url: string; path: string; slowDown: number; isStatic: boolean };

/** Opens a page around the tab in a profile without a cache. */
async function firstPaintAt(browser: Browser, { url, path, slowDown, isStatic }: Visit): Promise<FirstPaint> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstTopic);
  if (isStatic)
    await page.route('**/tab/', (route) => route.fulfill({ contentType: 'text/html', body: stillPage }));
  if (path !== '/') {
    const body = bareHost(await tokenOf(url, 'rae'));
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.goto(url + path, { waitUntil: 'commit' });
  const seen = await firstPaintOn(page);
  await context.close();
  return seen;
}

/** A page with the tab in it, which answers TeamsJS and does nothing else. */
function bareHost(token: string): string {
  const chatId = meetings.find(({ key }) => key === 'rae-mia')?.chatId;
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} };
  const frameContext = 'sidePanel';
  const answers = {
    initialize: [frameContext, 'web', JSON.stringify(runtime), '2.58.0'],
    getContext: [{ entityId: 'opener', locale: 'en-gb', theme: 'default', frameContext, chatId }],
    'authentication.getAuthToken': [true, token],
  };
  return `<!doctype html><html lang="en"><head><title>Bare</title></head><body>
<iframe title="Tab" src="/tab/" style="width:320px;height:900px"></iframe><script>
const answers = ${JSON.stringify(answers)};
addEventListener('message', ({ data, source }) => {
  const args = answers[data.func];
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
});
</script></body></html>`;
}

const stillTopics = Array.from(
  { length: topics },
  (_, n) => `<li aria-label="Topic: Topic ${n}">Topic ${n}</li>`,
);
const stillPage = `<!doctype html><html lang="en"><head><title>Still</title></head><body><ul>${stillTopics.join('')}</ul></body></html>`;

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
