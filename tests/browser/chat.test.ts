import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../setup/eventually.ts';
import { openOneOnOne, tokenOf } from '../setup/pairInSandbox.ts';
import type { RunningSandbox } from '../setup/runningSandbox.ts';
import type { Panel } from './panel.ts';
import { lostConnection, onStage } from './stage.ts';

const meetingChat = 'Rae / Mia 1:1';

/** One person's side of the chats. */
function chatOf(page: Page, name: string) {
  const chats = page.getByRole('region', { name: `Chats of ${name}` });
  return {
    chats,
    async say(text: string): Promise<void> {
      const box = chats.getByRole('textbox', { name: `Message in ${meetingChat}` });
      await box.pressSequentially(text);
      await box.press('Enter');
    },
    cards: chats.getByRole('article').filter({ hasText: 'Action item' }).filter({ hasText: 'Due' }),
  };
}

const ticked = ({ frame }: Panel, title: string) =>
  frame.getByRole('checkbox', { name: `Done: ${title}`, exact: true });

test(
  'what the report asks of Opener in the chat is in both panels, and a tick in a panel is on the card',
  onStage(async ({ sandbox, host }) => {
    // A Friday that is neither today nor tomorrow, which cards call by those words.
    const { clock } = sandbox.current();
    clock.set(mondayAfter(clock.now()));
    const { page, rae, mia } = await host('?chat=meeting');
    await Promise.all([rae.settle(), mia.settle()]);
    const [raes, mias] = [chatOf(page, 'Rae Okafor'), chatOf(page, 'Mia Lindqvist')];

    await mias.say('@Opener action send the deck by Friday');
    await mias.cards.getByText('Owner: You · Status: Open').waitFor();
    await raes.cards.getByText('Owner: Mia Lindqvist · Status: Open').waitFor();
    const friday = fridayAfter(sandbox.current().clock.now());
    expect(await mias.cards.innerText()).toMatch(new RegExp(`Due Fri\\D*${friday.getUTCDate()}\\b`));
    await Promise.all([ticked(rae, 'send the deck').waitFor(), ticked(mia, 'send the deck').waitFor()]);

    await ticked(rae, 'send the deck').click();
    await mias.cards.getByText('Status: Done').waitFor();
    await raes.cards.getByText('Status: Done').waitFor();

    await sandbox.restart();
    await eventually('it is stored as done', async () => (await storedItems(sandbox))[0]?.status === 'done');
    expect(await storedItems(sandbox)).toMatchObject([
      { title: 'send the deck', dueDate: friday.toISOString().slice(0, 10), status: 'done', source: 'bot' },
    ]);
    await page.reload();
    await mias.cards.getByText('Status: Done').waitFor();
  }, lostConnection),
);

test(
  'a button on a card changes both panels at once',
  onStage(async ({ host }) => {
    const { page, rae, mia } = await host('?chat=meeting');
    await Promise.all([rae.settle(), mia.settle()]);
    const mias = chatOf(page, 'Mia Lindqvist');
    await mias.say('@Opener action book the room by tomorrow');
    await ticked(rae, 'book the room').waitFor();
    await mias.cards.getByRole('button', { name: 'Done', exact: true }).click();
    await ticked(rae, 'book the room').waitFor({ state: 'detached' });
    await ticked(mia, 'book the room').waitFor({ state: 'detached' });
  }),
);

/** Noon, UTC, of the next Monday. */
function mondayAfter(now: string): string {
  const day = new Date(now);
  const ahead = (8 - day.getUTCDay()) % 7 || 7;
  return new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + ahead, 12),
  ).toISOString();
}

/** The Friday to come; on a Friday, that day. Browser and server are in UTC here. */
function fridayAfter(now: string): Date {
  const day = new Date(`${now.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((5 - day.getUTCDay() + 7) % 7));
  return day;
}

type Stored = { title: string; dueDate: string | null; status: string; source: string };

/** As the server tells the panel. */
async function storedItems(sandbox: RunningSandbox): Promise<Stored[]> {
  const { url } = sandbox;
  const { id } = (await (await openOneOnOne(url, 'rae')).json()) as { id: string };
  const token = await tokenOf(url, 'rae');
  const answer = await fetch(`${url}/api/one-on-ones/${id}/action-items?zone=Europe/Berlin`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { items } = (await answer.json()) as { items: Stored[] };
  return items;
}
