import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildPages } from '../../sandbox/startBuild.ts';
import { addItem } from '../../src/contract/agendaDocument.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type FirstPaint, firstPaintOn, notePaints, scriptBytes } from '../browser/firstPaint.ts';
import { percentile } from '../platform/percentile.ts';
import { joinLive, tokenOf, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { earlierBuild, earlierCommit } from './firstLoad/earlierBuild.ts';
import { frontServer } from './firstLoad/frontServer.ts';
import { bareHost, emptyFluent, type Page, staticPage } from './firstLoad/otherPages.ts';
import { packageShares } from './firstLoad/packageShares.ts';
import { printTable } from './table.ts';

const topics = 5;

/** Where the tab stands: alone in a page that only answers TeamsJS, or beside the other's in the sandbox. */
const places = { alone: '/bench/alone', sandbox: '/' } as const;

const parts = ['question', 'agenda'] as const;
const caches = ['cold', 'warm'] as const;

type Contender = { name: string; url: string };

/**
 * When the question and the agenda are painted, since the panel's own navigation: this build, an earlier one, the same
 * text as static HTML, and in an otherwise empty page of React and Fluent. Interleaved, so that what else the machine
 * does hits all alike.
 */
export async function benchFirstLoad(rounds = 9): Promise<void> {
  await using sandbox = await runningSandbox();
  await using before = await earlierBuild();
  await Promise.all([fillAgenda(sandbox.url), fillAgenda(before.url)]);
  await using now = await frontOf(sandbox.url);
  await using earlier = await frontOf(before.url);
  await using still = await frontOf(sandbox.url, new Map([['/tab/', staticPage]]));
  await using fluent = await frontOf(sandbox.url, await emptyFluent());
  const contenders: Contender[] = [
    { name: 'static', url: still.url },
    { name: 'React + Fluent', url: fluent.url },
    { name: earlierCommit, url: earlier.url },
    { name: 'now', url: now.url },
  ];
  const browser = await launchChromium();
  await printWeight(browser, now.url);
  for (const [place, path] of Object.entries(places)) {
    for (const slowDown of [1, 4]) {
      const samples: Sample[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const { name, url } of contenders) {
          const seen = await visits(browser, { address: url + path, slowDown });
          for (const cache of caches) samples.push({ name, cache, ...seen[cache] });
        }
      }
      printTimes(`${place}, CPU x${slowDown} (ms, median of ${rounds})`, contenders, samples);
    }
  }
  await browser.close();
}

async function frontOf(url: string, pages: ReadonlyMap<string, Page> = new Map()) {
  const around = [places.alone, bareHost(await tokenOf(url, 'rae'))] as const;
  return await frontServer(url, new Map([around, ...pages]));
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

/** Requests and bytes until the agenda is painted, and which package they are of. */
async function printWeight(browser: Browser, url: string): Promise<void> {
  const { cold } = await visits(browser, { address: url + places.alone, slowDown: 1 });
  const { requests } = cold;
  const names = requests
    .map((address) => new URL(address).pathname)
    .filter((path) => path.startsWith('/tab/assets/'));
  const sizes = await Promise.all(
    names.map(async (path) => [basename(path), (await readFile(join('dist', `${path}.gz`))).length] as const),
  );
  const script = await scriptBytes(requests);
  printTable(
    `Before the agenda is painted: ${requests.length} requests, ${kB(script)} kB of script (gzip, kB)`,
    sizes.map(([file, size]) => ({ file, gzip: kB(size) })),
  );
  const shares = await packageShares(new Map(sizes));
  printTable(
    'Of which package (kB)',
    shares.map(({ package: name, gzip }) => ({ package: name, gzip: kB(gzip) })),
  );
}

type Sample = FirstPaint & { name: string; cache: (typeof caches)[number] };

function printTimes(title: string, contenders: readonly Contender[], samples: readonly Sample[]): void {
  const median = (name: string, cache: string, part: (typeof parts)[number]) =>
    percentile(
      samples.filter((one) => one.name === name && one.cache === cache).map((one) => one[part]),
      0.5,
    );
  const rows = caches.flatMap((cache) =>
    parts.map((part) => {
      const times = contenders.map(({ name }) => [name, median(name, cache, part)] as const);
      const [, fluent = 0, before = 0, now = 0] = times.map(([, time]) => time);
      return {
        painted: `${part}, ${cache}`,
        ...Object.fromEntries(times.map(([name, time]) => [name, time.toFixed(0)])),
        [`now / ${earlierCommit}`]: (now / before).toFixed(2),
        'now / React + Fluent': (now / fluent).toFixed(2),
      };
    }),
  );
  printTable(title, rows);
}

/** Opens a page around the tab in a profile without a cache, and once more with what that has left in it. */
async function visits(
  browser: Browser,
  { address, slowDown }: { address: string; slowDown: number },
): Promise<Record<'cold' | 'warm', FirstPaint>> {
  const context = await browser.newContext();
  const visit = async () => {
    const page = await context.newPage();
    await page.addInitScript(notePaints);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.goto(address, { waitUntil: 'commit' });
    const seen = await firstPaintOn(page);
    // What is fetched after the first picture is there at the second visit.
    await page.waitForTimeout(1_500);
    await page.close();
    return seen;
  };
  const seen = { cold: await visit(), warm: await visit() };
  await context.close();
  return seen;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
  await buildPages();
  await benchFirstLoad(Number(values.rounds));
}
