import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startPlayground } from '../../sandbox/playground/playground.ts';
import { launchChromium } from './chromium.ts';

let dataDir: string;
let playground: Awaited<ReturnType<typeof startPlayground>>;
let browser: Browser;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'opener-playground-'));
  playground = await startPlayground({ dataDir, port: 0, playgroundPort: await freePort() });
  browser = await launchChromium();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await playground?.close();
  await rm(dataDir, { recursive: true, force: true });
});

test("a client that is Microsoft's own talks with Opener: a welcome, commands, pressed cards, a card that changes by itself", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
  await page.goto(playground.url);
  const chat = talkOn(page);
  await chat.box.waitFor();

  // The sandbox's own Teams was welcomed in Rae's name when it began; two days later a new one may be.
  playground.sandbox.clock.advance(2 * 86_400_000);
  await chat.installOpener();
  await page.getByRole('heading', { name: 'Hello, I am Opener' }).waitFor();

  await chat.say('help');
  await page.getByRole('heading', { name: 'What you can write' }).waitFor();

  await chat.say('add The hiring plan');
  await page.getByRole('combobox', { name: 'Your 1:1 with' }).click();
  await page.getByRole('option', { name: 'Mia Lindqvist' }).click();
  await page.getByRole('button', { name: 'Go' }).click();
  await page.getByText('On your agenda').waitFor();

  await chat.say('action send the deck by Friday');
  await page.getByText('Owner: You · Status: Open').waitFor();
  await chat.say('actions');
  // Over all 1:1s; one of them is opened by a press.
  await page.getByText('Open action items').waitFor();
  await page.getByRole('button', { name: 'Mia Lindqvist' }).last().click();
  await page.getByRole('button', { name: 'Done 1' }).waitFor();
  await chat.say('done 1');
  // The answer, and the card of before, which Opener changes unasked.
  const done = page.getByText('Owner: You · Status: Done');
  await done.nth(1).waitFor();
  expect(await page.getByText('Owner: You · Status: Open').count()).toBe(0);

  await page.getByRole('button', { name: 'Open it again' }).last().click();
  await page.getByText('Owner: You · Status: Open').first().waitFor();

  // Somebody else joins the chat of Rae and Mia: Opener tells Rae here, unasked.
  await playground.sandbox.standIns.teams.setMember('19:meeting_rae-mia@thread.v2', 'ines', true);
  await page.getByRole('heading', { name: 'Opener has stopped posting in a chat' }).waitFor();
  await page.close();
}, 120_000);

test('the relay lets no other service through', async () => {
  const { openRelay } = await import('../../sandbox/playground/relay.ts');
  const relay = await openRelay({
    serviceUrl: playground.url,
    botUrl: playground.url,
    tokenFor: async () => 'never asked for',
  });
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const answers = ['{"serviceUrl":"http://elsewhere.example/"}', '{}', '[]'].map(async (body) => {
    return (await fetch(relay.url, { ...sent, body })).status;
  });
  expect(await Promise.all(answers)).toEqual([403, 403, 403]);
  await relay.close();
});

test('it does not start in production', async () => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const started = startPlayground({ dataDir, port: 0, playgroundPort: 1 });
  await expect(started).rejects.toThrow('not for production');
  process.env.NODE_ENV = before;
});

/** Rae's chat with Opener on the playground's page. */
function talkOn(page: Page) {
  const box = page.getByRole('textbox').last();
  return {
    box,
    async say(text: string) {
      await box.click();
      await box.pressSequentially(text);
      await page.keyboard.press('Enter');
    },
    async installOpener() {
      await page.getByRole('button', { name: 'Mock an Activity' }).click();
      await page.getByRole('menuitem', { name: /onInstallationUpdateAdded/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Install application' });
      await dialog.getByRole('button', { name: 'Send activity' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}

/** A port that nobody has at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  await new Promise((closed) => server.close(closed));
  return port;
}
