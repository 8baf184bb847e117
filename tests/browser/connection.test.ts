import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../setup/eventually.ts';
import { soon } from '../setup/soon.ts';
import { lostConnection, onStage } from './stage.ts';

const raeAlone = '?rightView=closed';
const miaAlone = '?leftView=closed';
const cutFor = 10_000;

const network = (page: Page, name: string) => page.getByRole('switch', { name: `Cut ${name}’s network` });

describe('when the network of one person is cut', () => {
  test(
    'both go on typing, a reload on the way loses nothing, and all of it is there afterwards',
    onStage(async ({ host }) => {
      const [one, other] = [await host(raeAlone), await host(miaAlone)];
      const [rae, mia] = [one.rae, other.mia];
      await Promise.all([rae.settle(), mia.settle()]);
      await rae.add('Notes');
      await rae.topic('Notes').openNotes();
      await rae.topic('Notes').notes.fill('Together. ');
      await mia.topic('Notes').notes.waitFor();
      await soon(() => mia.topic('Notes').notes.inputValue(), 'Together. ');
      await rae.saved();

      await network(one.page, 'Rae').click();
      await rae.frame.getByText('Offline, kept here', { exact: true }).waitFor();
      await rae.topic('Notes').notes.press('Control+End');
      await mia.topic('Notes').notes.press('Control+Home');
      await Promise.all([typeFor(one.page, 'r', cutFor), typeFor(other.page, 'm', cutFor)]);
      await rae.add('Added offline');
      const typed = await rae.topic('Notes').notes.inputValue();
      expect(typed).toMatch(/^Together\. r+$/);
      const mias = await mia.topic('Notes').notes.inputValue();
      expect(mias).toMatch(/^m+Together\. $/);

      await one.page.getByRole('button', { name: 'Reload Opener for Rae' }).click();
      await network(one.page, 'Rae').click();
      const whole = mias + typed.slice('Together. '.length);
      await soon(() => mia.topic('Notes').notes.inputValue(), whole, 60_000);
      await soon(() => rae.topic('Notes').notes.inputValue(), whole, 60_000);
      await soon(mia.titles, ['Notes', 'Added offline']);
      await Promise.all([rae.saved(), mia.saved()]);
    }, lostConnection),
  );
});

describe('when the server is started anew', () => {
  test(
    'open panels heal by themselves, keep what was typed meanwhile, and both see it',
    onStage(async ({ sandbox, host }) => {
      const { rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      await rae.add('Before');
      await soon(mia.titles, ['Before']);
      await rae.saved();
      await sandbox.restart();
      await rae.add('After');
      await soon(mia.titles, ['Before', 'After'], 60_000);
      await Promise.all([rae.saved(), mia.saved()]);
    }, lostConnection),
  );

  test(
    'a second start shows what was typed before',
    onStage(async ({ sandbox, host }) => {
      const first = await host();
      await Promise.all([first.rae.settle(), first.mia.settle()]);
      await first.rae.add('Kept');
      await first.rae.ownAnswer.fill('Kept as well');
      await first.mia.frame.getByText('Kept as well').waitFor();
      await first.rae.saved();
      await first.context.close();
      await sandbox.restart();
      const second = await host();
      await soon(second.mia.titles, ['Kept']);
      await second.mia.frame.getByText('Kept as well').waitFor();
    }, lostConnection),
  );
});

test(
  'a topic says since when it waits, by the server’s clock, and typing goes on after the clock has jumped',
  onStage(async ({ sandbox, host }) => {
    const { page, rae, mia } = await host();
    await Promise.all([rae.settle(), mia.settle()]);
    await rae.add('Long waiting');
    await rae.topic('Long waiting').whole.getByText('new', { exact: true }).waitFor();
    await rae.saved();
    sandbox.current().clock.advance(3 * 86_400_000);
    await page.getByRole('button', { name: 'Reload Opener for Mia' }).click();
    await mia.topic('Long waiting').whole.getByText('3 days', { exact: true }).waitFor();
    await rae.add('After the jump');
    await eventually('Mia sees it', async () => (await mia.titles()).includes('After the jump'));
    await rae.saved();
  }),
);

async function typeFor(page: Page, letter: string, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await page.keyboard.type(letter, { delay: 40 });
}
