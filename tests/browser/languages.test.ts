import { expect, jest, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { findings } from './findings.ts';
import { onStage } from './stage.ts';

jest.setTimeout(120_000);

const mias = 'Opener for Mia Lindqvist';

test(
  'each of the two has the panel in the language of their Teams, without a word of another before it',
  onStage(async ({ host }) => {
    const { page, rae } = await host('?rightLocale=de-DE');
    await rae.settle();
    const mia = page.getByTitle(mias, { exact: true }).contentFrame();
    await mia.getByRole('textbox', { name: 'Der Agenda ein Thema hinzufügen' }).waitFor();
    expect(await mia.locator('html').getAttribute('lang')).toBe('de');

    await rae.add('Umfang des Umbaus');
    await mia.getByRole('listitem', { name: 'Thema: Umfang des Umbaus' }).waitFor();
    expect(await findings(page, mias)).toEqual([]);

    const told = page.waitForRequest(/\/api\/one-on-ones$/);
    await page.getByRole('combobox', { name: 'Language of Mia’s Teams' }).selectOption('Español');
    expect((await told).postDataJSON()).toMatchObject({ locale: expect.stringMatching(/^es/) });
    await mia.getByRole('listitem', { name: 'Tema: Umfang des Umbaus' }).waitFor();
  }),
);

test(
  'the panel draws nothing in English while its words are on their way',
  onStage(async ({ host }) => {
    const { page } = await host('?rightView=closed&leftView=closed');
    const held = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    await page.route('**/tab/assets/de-panel-*.js', async (route) => {
      asked.resolve();
      await held.promise;
      await route.continue();
    });
    const panelScript = page.waitForResponse(/\/tab\/assets\/draw-[^/]*\.js$/);
    await page.goto(`${new URL(page.url()).origin}/?leftView=closed&rightLocale=de-DE`);
    const frame = await frameOf(page, mias);
    await Promise.all([asked.promise, (await panelScript).finished()]);
    // Everything else is there: what could be drawn would be drawn now.
    await frame.waitForTimeout(1_000);
    expect(await frame.locator('body').innerText()).toBe('');
    held.resolve();
    await frame.getByRole('textbox', { name: 'Der Agenda ein Thema hinzufügen' }).waitFor();
  }),
);

test(
  'the bot understands and answers each in the language of their Teams',
  onStage(async ({ host }) => {
    const { page } = await host('?locale=de-DE&rightChat=personal');
    const chat = page.getByRole('region', { name: 'Chats of Mia Lindqvist' });
    const write = async (text: string) => {
      await chat.getByRole('textbox').first().fill(text);
      await chat.getByRole('textbox').first().press('Enter');
    };
    await write('Hilfe');
    await chat.getByText('Was du schreiben kannst').waitFor();
    await write('Aufgabe Folien schicken bis morgen');
    await chat.getByText('Zuständig: Du').first().waitFor();
  }),
);

async function frameOf(page: Page, title: string): Promise<Frame> {
  const element = await page.getByTitle(title, { exact: true }).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${title} is no frame`);
  return frame;
}
