import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { historyPage } from '../../src/contract/meetings.ts';
import { askAs } from '../meetings/asking.ts';
import { agendaNow } from '../meetings/heldMeeting.ts';
import { eventually } from '../setup/eventually.ts';
import { soon } from '../setup/soon.ts';
import { findings } from './findings.ts';
import type { Panel } from './panel.ts';
import { onStage } from './stage.ts';

const recapTitle = 'Your meeting is on record';

const meetingOf = ({ frame }: Panel) => frame.getByRole('region', { name: 'Your meeting' });
const wrapUpOf = (panel: Panel) => meetingOf(panel).getByRole('button', { name: 'Wrap up' });
const stepOf = ({ frame }: Panel, name: string) =>
  frame.getByRole('dialog').getByRole('heading', { name, exact: true });
const inDialog = ({ frame }: Panel, name: string) =>
  frame.getByRole('dialog').getByRole('button', { name, exact: true });

const chatOf = (page: Page, name: string) => page.getByRole('region', { name: `Chats of ${name}` });

async function heldIn(url: string) {
  const { view } = await agendaNow(url);
  const page = historyPage.parse((await askAs(url, 'rae', 'GET', `/${view.id}/history`)).body);
  return page.meetings.filter((meeting) => meeting.kind === 'held');
}

/** Both panels open, one topic discussed with notes, one that waits, an answer, and a promise. */
async function talk(rae: Panel, mia: Panel): Promise<void> {
  await mia.add('Scope of the redesign');
  await rae.add('Budget');
  const topic = rae.topic('Scope of the redesign');
  await topic.whole.waitFor();
  await (await topic.openNotes()).fill('Two screens less.');
  await topic.tick.click();
  await mia.ownAnswer.fill('The move to the new office.');
  const promise = mia.frame.getByRole('textbox', { name: 'Add an action item' });
  await promise.fill('send the deck by Friday');
  await promise.press('Enter');
  await mia.frame.getByRole('listitem', { name: 'Action item: send the deck' }).waitFor();
  await Promise.all([rae.saved(), mia.saved()]);
}

describe('a meeting of two people', () => {
  test(
    'from its start in Teams over a wrap-up in three taps to the recap in the chat; and an undo puts it back',
    onStage(async ({ sandbox, host }) => {
      const { page, rae, mia } = await host('?chat=meeting');
      await Promise.all([rae.settle(), mia.settle()]);
      await page.getByRole('button', { name: 'Start meeting' }).click();
      await Promise.all(
        [rae, mia].map((panel) =>
          meetingOf(panel)
            .getByText(/left|meeting\./)
            .waitFor(),
        ),
      );
      await talk(rae, mia);

      await wrapUpOf(rae).click();
      await stepOf(rae, 'What you promised earlier').waitFor();
      expect(await findings(page, 'Opener for Rae Okafor')).toEqual([]);
      await inDialog(rae, 'Next').click();
      await stepOf(rae, 'Bring back next time').waitFor();
      await inDialog(rae, 'Next').press('Enter');
      const last = stepOf(rae, 'What did you agree on?');
      await soon(() => last.evaluate((heading) => heading === document.activeElement), true);
      await rae.frame.getByRole('dialog').getByText('send the deck').waitFor();
      expect(await findings(page, 'Opener for Rae Okafor')).toEqual([]);
      await page.keyboard.press('Escape');
      await rae.frame.getByRole('dialog').waitFor({ state: 'detached' });
      await wrapUpOf(rae).click();
      for (let step = 0; step < 2; step += 1) await inDialog(rae, 'Next').click();
      await inDialog(rae, 'Yes').click();
      await inDialog(rae, 'Finish').click();

      await Promise.all([rae, mia].map((panel) => panel.frame.getByText('on record, with 1 item').waitFor()));
      await soon(() => rae.titles(), ['Budget']);
      await soon(() => mia.ownAnswer.inputValue(), '');
      expect(await findings(page, 'Opener for Mia Lindqvist')).toEqual([]);
      const recap = chatOf(page, 'Mia Lindqvist').getByRole('article').filter({ hasText: recapTitle });
      await recap.getByText('send the deck').waitFor();
      await mia.frame.getByRole('button', { name: 'Partly' }).click();
      await eventually('both have said how it was', async () => {
        const [filed] = await heldIn(sandbox.url);
        return filed?.wellSpent.length === 2;
      });
      expect(await heldIn(sandbox.url)).toMatchObject([
        {
          items: [{ title: 'Scope of the redesign', notes: 'Two screens less.' }],
          answers: [{ text: 'The move to the new office.' }],
          actionIds: [expect.any(String)],
          people: [expect.any(String), expect.any(String)],
        },
      ]);

      await meetingOf(mia).getByRole('button', { name: 'Undo' }).click();
      await soon(() => rae.titles(), ['Budget', 'Scope of the redesign']);
      await soon(() => mia.ownAnswer.inputValue(), 'The move to the new office.');
      expect(await heldIn(sandbox.url)).toEqual([]);
    }),
  );

  test(
    'is on record once when its end is told twice and a panel wraps up at the same moment',
    onStage(async ({ sandbox, host }) => {
      const { page, rae, mia } = await host('?chat=meeting');
      await Promise.all([rae.settle(), mia.settle()]);
      await page.getByRole('button', { name: 'Start meeting' }).click();
      await meetingOf(rae)
        .getByText(/left|meeting\./)
        .waitFor();
      await talk(rae, mia);
      await wrapUpOf(rae).click();
      await inDialog(rae, 'Finish').waitFor();
      const end = page.getByRole('button', { name: 'End meeting' });
      await end.click();
      await end.click();
      await meetingOf(mia)
        .getByText(/The call has ended/)
        .waitFor();
      const { clock } = sandbox.current();
      clock.advance(10 * 60_000);
      await inDialog(rae, 'Finish').click();
      await Promise.all([rae, mia].map((panel) => panel.frame.getByText('on record, with 1 item').waitFor()));
      // The server looks at ended calls every two seconds: it must find nothing left to do.
      await new Promise((done) => setTimeout(done, 3_000));
      expect(await heldIn(sandbox.url)).toHaveLength(1);
      const recaps = chatOf(page, 'Rae Okafor').getByRole('article').filter({ hasText: recapTitle });
      expect(await recaps.count()).toBe(1);
    }),
  );
});
