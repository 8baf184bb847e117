import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { soon } from '../setup/soon.ts';
import { launchChromium } from './chromium.ts';
import { guardConsole } from './consoleGuard.ts';
import { findings } from './findings.ts';
import { panelOf } from './panel.ts';

jest.setTimeout(120_000);

const now = '2026-11-25T12:00:00.000Z';
const rae = 'Opener for Rae Okafor';
const mia = 'Opener for Mia Lindqvist';

let dataDir = '';
let sandbox: Sandbox;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'opener-history-'));
  sandbox = await startSandbox({ dataDir, port: 0, now, withPast: true });
  browser = await launchChromium();
  context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  faults = guardConsole(context).faults;
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await sandbox.close();
  await rm(dataDir, { recursive: true });
});

const frameOf = (title: string) => page.getByTitle(title, { exact: true }).contentFrame();
const meetingOf = (title: string, day: string) =>
  frameOf(title).getByRole('group', { name: `Meeting of ${day}` });

async function openHistory(search = ''): Promise<void> {
  await page.goto(`${sandbox.url}/${search}`);
  for (const title of [rae, mia]) {
    await frameOf(title).getByRole('tab', { name: 'History' }).click();
    await meetingOf(title, '24 Nov').waitFor();
  }
}

test('nine weeks are readable from the latest meeting to the very beginning, and searched while typing', async () => {
  await openHistory();
  const frame = frameOf(mia);
  await meetingOf(mia, '24 Nov').getByText('She used the keyboard only.').waitFor();
  await meetingOf(mia, '29 Sept').waitFor();
  await frame.getByText('This is where your story begins.').waitFor();
  expect(await findings(page, mia)).toEqual([]);

  const box = frame.getByRole('searchbox', { name: /Search answers/ });
  await box.pressSequentially('LEGAL');
  await frame.getByText('3 hits').waitFor();
  await soon(() => frame.locator('mark').first().innerText(), 'legal');
  expect(await findings(page, mia)).toEqual([]);
  await box.fill('');
  await meetingOf(mia, '24 Nov').waitFor();
  expect(faults).toEqual([]);
});

test('a topic of an earlier meeting is continued, once, and both see it on the agenda', async () => {
  await openHistory();
  await meetingOf(mia, '17 Nov').locator('summary').click();
  await meetingOf(mia, '17 Nov')
    .getByRole('button', { name: 'Continue this: “What would you do if you were me?”' })
    .click();
  await meetingOf(mia, '17 Nov').getByText('It is on your agenda again.').waitFor();
  await frameOf(rae).getByRole('tab', { name: 'Agenda' }).click();
  await panelOf(page, 'rae').topic('What would you do if you were me?').whole.waitFor();
  expect(faults).toEqual([]);
});

test('the question through time, the figures and a file to take along', async () => {
  await openHistory();
  const frame = frameOf(rae);
  await frame.getByRole('heading', { name: 'Your question through time' }).click();
  await frame.locator('.timeline').getByText('Two projects want all of my week').waitFor();
  await frame.getByRole('heading', { name: 'At a glance' }).click();
  await frame.getByRole('row', { name: /Communication 4/ }).waitFor();
  await frame.getByRole('heading', { name: 'Take it with you' }).click();
  const downloading = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'As text (Markdown)' }).click();
  expect((await downloading).suggestedFilename()).toBe('one-on-one-2026-11-25.md');
  expect(await findings(page, rae)).toEqual([]);
  expect(faults).toEqual([]);
});

test('by keyboard alone: to the history, into a meeting, back to the agenda', async () => {
  await page.goto(sandbox.url);
  const frame = frameOf(rae);
  await frame.getByRole('tab', { name: 'Agenda' }).focus();
  await page.keyboard.press('ArrowRight');
  await meetingOf(rae, '24 Nov').waitFor();
  const summary = meetingOf(rae, '17 Nov').locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await meetingOf(rae, '17 Nov').getByText('Filters later.').waitFor();
  await frame.getByRole('tab', { name: 'History' }).focus();
  await page.keyboard.press('ArrowLeft');
  await panelOf(page, 'rae').addBox.waitFor();
  expect(faults).toEqual([]);
});

test('the link of a recap in the chat leads to its meeting, open and with the focus', async () => {
  await page.goto(`${sandbox.url}/?chat=meeting`);
  const chat = page.getByRole('region', { name: 'Chats of Mia Lindqvist' });
  const recap = chat.getByRole('article').filter({ hasText: 'Your meeting is on record' }).last();
  await recap.getByText('See the record').click();
  const summary = meetingOf(mia, '24 Nov').locator('summary');
  await summary.waitFor();
  await soon(() => summary.evaluate((element) => element === document.activeElement), true);
  expect(faults).toEqual([]);
});

test.each(['dark', 'contrast'])('in the theme %s nothing is hard to read or too wide', async (theme) => {
  await openHistory(`?theme=${theme}`);
  for (const title of [rae, mia]) expect(await findings(page, title)).toEqual([]);
});
