import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { soon } from '../setup/soon.ts';
import { findings } from './findings.ts';
import type { Panel } from './panel.ts';
import { type Expected, lostConnection, onStage } from './stage.ts';

const raes = 'Opener for Rae Okafor';

/** These tests let changes be refused on purpose. */
const refused: Expected = (text, url) => /status of 4(00|12)/.test(text) && url.includes('/action-items');

const cutOff: Expected = (text, url) => lostConnection(text, url) || /Failed to load resource/.test(text);

function actionsOf({ frame }: Panel) {
  const box = frame.getByRole('textbox', { name: 'Add an action item' });
  const rows = frame.getByRole('listitem', { name: /^Action item: / });
  const titled = (title: string) =>
    frame.getByRole('listitem', { name: `Action item: ${title}`, exact: true });
  return {
    box,
    titled,
    async add(text: string): Promise<void> {
      await box.fill(text);
      await box.press('Enter');
      await soon(() => box.inputValue(), '');
    },
    titles: () =>
      rows.evaluateAll((items) =>
        items.map((item) => item.getAttribute('aria-label')?.replace('Action item: ', '') ?? ''),
      ),
    tick: (title: string) => frame.getByRole('checkbox', { name: `Done: ${title}`, exact: true }),
    owner: (title: string) => titled(title).getByRole('button', { name: `Owner of ${title}:` }),
    due: (title: string) => titled(title).getByRole('button', { name: `Due date of ${title}:` }),
    undo: frame.getByRole('button', { name: 'Undo', exact: true }),
    doneLately: frame.getByRole('button', { name: /^Done lately/ }),
  };
}

/** Sets the sandbox's clock to a Wednesday. */
async function startOnWednesday(page: Page): Promise<void> {
  const now = '2031-03-12T09:00:00.000Z';
  const answer = await page.request.post(new URL('/sandbox/clock', page.url()).href, { data: { now } });
  expect(answer.status()).toBe(200);
  await page.reload();
}

/** Lets four days pass. */
async function goToSunday(page: Page): Promise<void> {
  for (const day of ['13', '14', '15', '16']) {
    await page.getByRole('button', { name: '+1 day' }).click();
    await page
      .getByRole('time')
      .filter({ hasText: `${day} Mar` })
      .waitFor();
  }
}

describe('the action items of two people side by side', () => {
  test(
    'what one adds, ticks, takes back, gives, dates, renames and drops, the other sees without a reload',
    onStage(async ({ host }) => {
      const { page, rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      const [raesList, miasList] = [actionsOf(rae), actionsOf(mia)];
      await raesList.add('Send the deck');
      await raesList.add('Call finance by tomorrow');
      await soon(miasList.titles, ['Call finance', 'Send the deck']);
      await soon(() => miasList.due('Call finance').innerText(), 'tomorrow');

      await miasList.tick('Send the deck').click();
      await soon(raesList.titles, ['Call finance']);
      await raesList.doneLately.waitFor();
      await miasList.undo.click();
      await soon(raesList.titles, ['Call finance', 'Send the deck']);

      await raesList.owner('Send the deck').click();
      await soon(() => miasList.owner('Send the deck').innerText(), 'You');
      await soon(miasList.titles, ['Send the deck', 'Call finance']);

      await miasList.due('Send the deck').click();
      await miasList.titled('Send the deck').getByLabel('Due date', { exact: true }).fill('2031-03-14');
      await page.keyboard.press('Enter');
      await soon(() => raesList.due('Send the deck').innerText(), 'Fri, 14 Mar 2031');

      const title = raesList.titled('Call finance').getByRole('textbox', { name: 'Title' });
      await title.fill('Call the finance team');
      await title.press('Enter');
      await miasList.titled('Call the finance team').waitFor();
      await miasList.titled('Call the finance team').getByRole('button', { name: /^Drop/ }).click();
      await soon(raesList.titles, ['Send the deck']);
    }),
  );

  test(
    'a date in words is counted from the day it is, and is overdue once that day has passed',
    onStage(async ({ host }) => {
      const { page, rae, mia } = await host();
      await startOnWednesday(page);
      await Promise.all([rae.settle(), mia.settle()]);
      const [raesList, miasList] = [actionsOf(rae), actionsOf(mia)];
      await raesList.add('Send the deck by Friday');
      await rae.frame
        .getByText(/^Added, due Friday,? 14 March: “Send the deck”$/)
        .first()
        .waitFor();
      await soon(() => miasList.due('Send the deck').innerText(), 'Fri');
      await raesList.box.fill('Send it by the 32nd');
      await raesList.box.press('Enter');
      await rae.frame.getByRole('group', { name: '“32nd”: which day?' }).waitFor();
      expect(await raesList.box.inputValue()).toBe('Send it by the 32nd');

      await goToSunday(page);
      await miasList.add('Another one');
      await soon(() => raesList.due('Send the deck').innerText(), '2 days overdue');
    }, refused),
  );

  test(
    'when both change one item at once, the slower one is told and sees how it stands',
    onStage(async ({ host }) => {
      const [one, other] = [await host('?rightView=closed'), await host('?leftView=closed')];
      await Promise.all([one.rae.settle(), other.mia.settle()]);
      const [raesList, miasList] = [actionsOf(one.rae), actionsOf(other.mia)];
      await raesList.add('Send the deck');
      await miasList.titled('Send the deck').waitFor();
      const miaIsDone = Promise.withResolvers<void>();
      await one.page.route('**/action-items/*', async (route) => {
        await miaIsDone.promise;
        await route.continue();
      });
      await raesList.owner('Send the deck').click();
      await miasList.due('Send the deck').click();
      await miasList.titled('Send the deck').getByLabel('Due date', { exact: true }).fill('2031-03-14');
      await other.page.keyboard.press('Enter');
      await soon(() => raesList.due('Send the deck').innerText(), 'Fri, 14 Mar 2031');
      miaIsDone.resolve();
      await one.rae.frame.getByText(/“Send the deck” was changed a moment ago/).waitFor();
      await soon(() => raesList.owner('Send the deck').innerText(), 'You');
      expect(await miasList.owner('Send the deck').innerText()).toBe('Rae');
    }, refused),
  );

  test(
    'a topic becomes an action item, by keyboard alone',
    onStage(async ({ host }) => {
      const { page, rae } = await host('?rightView=closed');
      await rae.settle();
      await rae.add('Scope of the redesign');
      await rae.topic('Scope of the redesign').more.focus();
      await page.keyboard.press('Enter');
      const entry = rae.frame.getByRole('menuitem', { name: 'Make it an action item' });
      await entry.waitFor();
      await page.keyboard.press('ArrowDown');
      await entry.focus();
      await page.keyboard.press('Enter');
      const list = actionsOf(rae);
      await soon(() => list.box.evaluate((field) => field === document.activeElement), true);
      await page.keyboard.press('End');
      await page.keyboard.type(' by tomorrow');
      await page.keyboard.press('Enter');
      await list.titled('Scope of the redesign').waitFor();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await soon(list.titles, []);
    }),
  );

  test(
    'offline nothing is lost: what is added and ticked waits on the device, and reaches the other once',
    onStage(async ({ host }) => {
      const { page, rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      const [raesList, miasList] = [actionsOf(rae), actionsOf(mia)];
      await raesList.add('Send the deck');
      await page.getByRole('switch', { name: 'Cut Rae’s network' }).click();
      await raesList.tick('Send the deck').click();
      await raesList.add('Call finance');
      await raesList.titled('Call finance').getByText('not yet saved').waitFor();
      await page.getByRole('switch', { name: 'Cut Rae’s network' }).click();
      await rae.saved();
      await soon(miasList.titles, ['Call finance']);
    }, cutOff),
  );
});

describe.each(['default', 'dark', 'contrast'])('nothing is found wrong in theme %s', (theme) => {
  test(
    'among the action items',
    onStage(async ({ host }) => {
      const { page, rae } = await host(`?theme=${theme}&rightView=closed`);
      await startOnWednesday(page);
      await rae.settle();
      const list = actionsOf(rae);
      await list.add('Late by tomorrow');
      await goToSunday(page);
      for (const title of ['One by Monday', 'Two', 'Three', 'Four']) await list.add(title);
      await list.tick('Three').click();
      await list.titled('Four').getByRole('button', { name: /^Drop/ }).click();
      await list.doneLately.click();
      await list.due('One').click();
      await list.box.fill('Send it by the 32nd');
      await list.box.press('Enter');
      await rae.frame.getByRole('group', { name: '“32nd”: which day?' }).waitFor();
      await soon(() => list.due('Late').innerText(), '3 days overdue');
      expect(await findings(page, raes)).toEqual([]);
    }, refused),
  );
});
