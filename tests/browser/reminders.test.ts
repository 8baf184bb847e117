import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { personalChatIdOf } from '../../sandbox/chats/worldChats.ts';
import { people } from '../../sandbox/world/world.ts';
import { eventually } from '../setup/eventually.ts';
import type { RunningSandbox } from '../setup/runningSandbox.ts';
import { soon } from '../setup/soon.ts';
import type { Panel } from './panel.ts';
import { onStage } from './stage.ts';

jest.setTimeout(180_000);

const meetingChat = '19:meeting_rae-mia@thread.v2';

/** Reminders are planned half a second after what they hang on was stored, and looked for every second. */
const planned = () => new Promise((done) => setTimeout(done, 2_500));

/** The headings of the cards that the bot has posted in each chat, in order, but for what Rae gets of another 1:1. */
function cardsIn(sandbox: RunningSandbox) {
  const headings = (chatId: string) =>
    (sandbox.current().standIns.chats.read(chatId)?.messages ?? [])
      .filter(({ from }) => from === 'opener')
      .flatMap(({ attachments }) => attachments)
      .map((attachment) => headingOf(JSON.parse(JSON.stringify(attachment))))
      .filter((heading) => !heading.includes(people.tom.name));
  return {
    rae: headings(personalChatIdOf('rae')),
    mia: headings(personalChatIdOf('mia')),
    both: headings(meetingChat),
  };
}

type Attached = { content: { body: { text?: string }[] } };

/** Above it a card in somebody's own chat may say quietly which 1:1 it is of. */
function headingOf({ content }: Attached): string {
  return content.body.find(({ text }) => text !== undefined)?.text ?? '';
}

const chatOf = (page: Page, name: string) => page.getByRole('region', { name: `Chats of ${name}` });

const nextOf = ({ frame }: Panel) => frame.getByRole('region', { name: 'When you meet' });

const dialogOf = ({ frame }: Panel) => frame.getByRole('dialog');

async function fromMenu(panel: Panel, item: string): Promise<void> {
  await nextOf(panel).getByRole('button', { name: 'When you meet, and your reminders' }).click();
  await panel.frame.getByRole('menuitem', { name: item }).click();
}

/** The Monday to come, and times of its week, by the clock of a sandbox in which no past was played. */
function weekOf(now: string) {
  const day = new Date(now);
  const ahead = (8 - day.getUTCDay()) % 7 || 7;
  const monday = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + ahead);
  return (days: number, time: string) =>
    `${new Date(monday + days * 86_400_000).toISOString().slice(0, 10)}T${time}.000Z`;
}

test(
  'a week of two people: each gets their brief at their own time, the start card, the recap, and what was promised on its morning, each once and where it belongs',
  onStage(async ({ sandbox, host }) => {
    const clock = () => sandbox.current().clock;
    const at = weekOf(clock().now());
    const jump = (days: number, time: string) => clock().set(at(days, time));
    jump(0, '11:00:00');
    const { page, rae, mia } = await host('?chat=personal');
    await Promise.all([rae.settle(), mia.settle()]);

    await nextOf(rae).getByRole('button', { name: 'Set when you meet' }).click();
    await dialogOf(rae).getByLabel('Day').selectOption('Tuesday');
    await dialogOf(rae).getByLabel('Time', { exact: true }).fill('10:00');
    await dialogOf(rae).getByLabel('Time zone').fill('utc');
    await dialogOf(rae).getByRole('button', { name: 'Save' }).click();
    await Promise.all(
      [rae, mia].map((panel) =>
        nextOf(panel)
          .getByText(/Next: Tue .*10:00/)
          .waitFor(),
      ),
    );

    await fromMenu(mia, 'My reminders');
    await dialogOf(mia).getByLabel('Send my brief').selectOption('An hour before');
    await dialogOf(mia).getByRole('button', { name: 'Save' }).click();
    await dialogOf(mia).getByText('Saved.').waitFor();
    await dialogOf(mia).getByRole('button', { name: 'Close' }).click();

    await rae.add('Budget');
    const promise = mia.frame.getByRole('textbox', { name: 'Add an action item' });
    await promise.fill('send the deck by Thursday');
    await promise.press('Enter');
    await mia.frame.getByRole('listitem', { name: 'Action item: send the deck' }).waitFor();
    await Promise.all([rae.saved(), mia.saved()]);
    await planned();
    const before = cardsIn(sandbox);

    jump(1, '08:30:01');
    const raes = [...before.rae, 'Your 1:1 with Mia Lindqvist'];
    await soon(async () => cardsIn(sandbox).rae, raes);
    await planned();
    expect(cardsIn(sandbox)).toEqual({ ...before, rae: raes });

    jump(1, '09:00:01');
    const mias = [...before.mia, 'Your 1:1 with Rae Okafor'];
    await soon(async () => cardsIn(sandbox).mia, mias);
    await answerOnCard(page);
    await Promise.all(
      [rae, mia].map(({ frame }) => frame.getByRole('listitem', { name: 'Topic: Holidays' }).waitFor()),
    );
    await soon(() => mia.ownAnswer.inputValue(), 'The launch');
    await rae.frame.getByText('The launch').waitFor();

    jump(1, '09:50:00');
    await planned();
    expect(cardsIn(sandbox)).toEqual({ ...before, rae: raes, mia: mias });

    for (let open = 2; open > 0; open -= 1) await closeOne(page, open);
    jump(1, '10:00:00');
    await page.getByRole('button', { name: 'Start meeting' }).click();
    await soon(async () => cardsIn(sandbox).both, [...before.both, 'Your 1:1 has started']);
    jump(1, '10:29:00');
    await page.getByRole('button', { name: 'End meeting' }).click();
    await planned();
    jump(1, '11:00:00');
    const boths = [...before.both, 'Your 1:1 has started', 'Your meeting is on record'];
    await soon(async () => cardsIn(sandbox).both, boths);
    await planned();
    expect(cardsIn(sandbox)).toEqual({ rae: raes, mia: mias, both: boths });

    jump(3, '08:30:01');
    const due = [...mias, 'You promised this for today'];
    await eventually('what Mia promised, on its morning', () => cardsIn(sandbox).mia.length === due.length);
    await planned();
    expect(cardsIn(sandbox)).toEqual({ rae: raes, mia: due, both: boths });
  }),
);

/** Mia answers the question and adds a topic without leaving the chat. */
async function answerOnCard(page: Page): Promise<void> {
  const card = chatOf(page, 'Mia Lindqvist')
    .getByRole('article')
    .filter({ hasText: 'Your 1:1 with Rae Okafor' });
  await card.getByLabel(/^Your answer/).fill('The launch');
  await card.getByLabel('Add a topic').fill('Holidays');
  await card.getByRole('button', { name: 'Save', exact: true }).click();
  await chatOf(page, 'Mia Lindqvist').getByText('Saved. It is in your agenda.').waitFor();
}

/** Closes the panel of one of them. @param open how many are */
async function closeOne(page: Page, open: number): Promise<void> {
  const close = page.getByRole('button', { name: 'Close Opener' });
  await close.first().click();
  await soon(() => close.count(), open - 1);
}
