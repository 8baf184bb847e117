import { describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { askAs } from '../meetings/asking.ts';
import { eventually } from '../setup/eventually.ts';
import { raeAndMia } from '../usecases/pair.ts';
import type { Panel } from './panel.ts';
import { onStage } from './stage.ts';

const dialogOf = ({ frame }: Panel) => frame.getByRole('dialog', { name: 'Connections' });
const button = (panel: Panel, name: string) => dialogOf(panel).getByRole('button', { name, exact: true });

/** Presses on through the window of Microsoft. */
async function answer(context: BrowserContext, panel: Panel, name: string, choice: 'Accept' | 'Cancel') {
  await button(panel, `Connect: ${name}`).click();
  const [asking] = await Promise.all([
    context.waitForEvent('page'),
    button(panel, 'Continue to Microsoft').click(),
  ]);
  await asking.getByRole('heading', { name: 'Permissions requested' }).waitFor();
  await Promise.all([
    asking.waitForEvent('close'),
    asking.getByRole('button', { name: choice, exact: true }).click(),
  ]);
}

const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

describe('connecting', () => {
  test(
    'two people connect their calendars in the window of Microsoft, one of them after saying no, and one shows her photo to both',
    onStage(async ({ host }) => {
      const { page, context, rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      await rae.frame.getByRole('button', { name: 'Connections' }).click();
      await dialogOf(rae).getByText('Not connected', { exact: true }).first().waitFor();

      await answer(context, rae, 'Calendar', 'Cancel');
      await dialogOf(rae).getByText('You said no, and nothing was connected.').waitFor();
      await picture(page, 'declined');
      await button(rae, 'Not now').click();
      await answer(context, rae, 'Calendar', 'Accept');
      await button(rae, 'Disconnect: Calendar').waitFor();
      await picture(page, 'connected');
      await button(rae, 'Close').click();

      await mia.frame.getByRole('button', { name: 'Connections' }).click();
      await answer(context, mia, 'Calendar', 'Accept');
      await button(mia, 'Disconnect: Calendar').waitFor();

      await answer(context, mia, 'Your photo', 'Accept');
      await button(mia, 'Disconnect: Your photo').waitFor();
      const photoIn = (panel: Panel) => panel.frame.locator('header .face > img[alt=""]');
      await Promise.all([photoIn(rae).waitFor(), photoIn(mia).waitFor()]);
      const drawn = await photoIn(rae).evaluate((image: HTMLImageElement) => [
        image.src.slice(0, 15),
        image.naturalWidth,
        image.offsetWidth === image.parentElement?.clientWidth,
      ]);
      expect(drawn).toEqual(['data:image/png;', 96, true]);
      await picture(page, 'photos');
      await button(mia, 'Disconnect: Your photo').click();
      await Promise.all([
        photoIn(rae).waitFor({ state: 'detached' }),
        photoIn(mia).waitFor({ state: 'detached' }),
      ]);
    }),
  );

  test(
    'what Mia promised goes to To Do from its row, is done there, and is done here when she comes back',
    onStage(async ({ sandbox, host }) => {
      const { page, context, mia } = await host();
      await mia.settle();
      const promise = mia.frame.getByRole('textbox', { name: 'Add an action item' });
      await promise.fill('send the deck');
      await promise.press('Enter');
      await mia.frame.getByRole('listitem', { name: 'Action item: send the deck' }).waitFor();
      await mia.frame.getByRole('button', { name: 'Connections' }).click();
      await answer(context, mia, 'Microsoft To Do', 'Accept');
      await button(mia, 'Close').click();

      await mia.frame.getByRole('button', { name: 'Hand over to To Do: send the deck' }).click();
      await mia.frame.getByRole('button', { name: 'In To Do. Take back: send the deck' }).waitFor();
      await picture(page, 'handed');
      const tasks = () =>
        sandbox
          .current()
          .standIns.tasks.of('mia')
          .flatMap((list) => list.tasks);
      expect(tasks().map(({ title, status }) => [title, status])).toEqual([['send the deck', 'notStarted']]);

      await mia.frame.getByRole('checkbox', { name: 'Done: send the deck' }).click();
      await eventually('it is done in To Do', () => tasks()[0]?.status === 'completed');
      // The server has stored what both sides agree on when it answers: from then on a change over there is one.
      expect(await askAs(sandbox.url, 'mia', 'POST', `/${raeAndMia}/here`)).toMatchObject({ status: 200 });
      Object.assign(tasks()[0] ?? {}, { status: 'notStarted' });
      await page.reload();
      await mia.settle();
      await mia.frame.getByRole('listitem', { name: 'Action item: send the deck' }).waitFor();
    }),
  );
});
