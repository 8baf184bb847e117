import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { personalChatIdOf } from '../../sandbox/chats/worldChats.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { people } from '../../sandbox/world/world.ts';
import { historyPage } from '../../src/contract/meetings.ts';
import { upcoming } from '../../src/contract/upcoming.ts';
import { askAs } from '../meetings/asking.ts';
import { agendaNow } from '../meetings/heldMeeting.ts';

jest.setTimeout(120_000);

const now = '2026-11-25T12:00:00.000Z';

test('a newcomer finds nine weeks of a pair that has lived through them, once, also after a start that was cut off', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-past-'));
  // As a start leaves it that ended in the middle.
  await writeFile(join(dataDir, 'stand-ins.json'), JSON.stringify({ past: 'playing' }));
  await writeFile(join(dataDir, 'cosmos.sqlite'), '');
  const first = await startSandbox({ dataDir, port: 0, now, withPast: true });
  const seen = await whatMiaSees(first.url);
  const { messages } = first.standIns.chats.read('19:meeting_rae-mia@thread.v2') ?? { messages: [] };
  const reminded = headingsIn(first, personalChatIdOf('mia'));
  await first.close();

  expect(seen).toMatchObject({
    titles: [
      'Conference in spring: go or not?',
      'How the team takes the budget news',
      'When do the slides have numbers in them?',
    ],
    round: 8,
    held: 8,
    missed: 1,
    nextAt: '2026-12-01T09:00:00.000Z',
    isReminded: true,
    byThemselves: 1,
    late: ['Call legal about the payment page'],
    open: [
      'Book the small room for a rehearsal',
      'Draft the ten slides for the board',
      'Try the new result page with five people',
    ],
  });
  // The bot's greeting, and no reminder of what is past.
  expect(reminded).toEqual(['Hello, I am Opener']);
  // Each meeting left a start card and a recap, and what was said to the bot was answered.
  expect(messages.filter(({ from }) => from === 'opener').length).toBeGreaterThanOrEqual(1 + 8 * 2 + 7);
  expect(messages.every(({ sentAt }) => sentAt < now)).toBe(true);

  const second = await startSandbox({ dataDir, port: 0, now, withPast: true });
  expect(await whatMiaSees(second.url)).toEqual(seen);
  await second.close();
  await rm(dataDir, { recursive: true });
});

/** Of the cards that the bot has posted in a chat. */
function headingsIn({ standIns }: Sandbox, chatId: string): (string | undefined)[] {
  const posted = (standIns.chats.read(chatId)?.messages ?? []).filter(({ from }) => from === 'opener');
  return posted
    .flatMap(({ attachments }) => attachments)
    .map((one) => cardOf.parse(one).content.body[0]?.text);
}

const cardOf = z.object({ content: z.object({ body: z.array(z.object({ text: z.string().optional() })) }) });

async function whatMiaSees(url: string) {
  const { view, titles } = await agendaNow(url);
  const { body } = await askAs(url, 'mia', 'GET', `/${view.id}/history`);
  const { meetings, actions } = historyPage.parse(body);
  const held = meetings.filter((meeting) => meeting.kind === 'held');
  const { next, settings } = upcoming.parse((await askAs(url, 'mia', 'GET', `/${view.id}/cadence`)).body);
  const titlesOf = (chosen: typeof actions) => chosen.map(({ title }) => title).sort();
  return {
    titles: titles.sort(),
    round: view.round,
    held: held.length,
    missed: meetings.length - held.length,
    nextAt: next?.startsAt,
    isReminded: settings?.muted === false,
    byThemselves: held.filter(({ wrappedUpBy }) => wrappedUpBy === null).length,
    late: titlesOf(
      actions.filter(
        ({ closedAt, dueDate }) => closedAt !== null && dueDate !== null && closedAt.slice(0, 10) > dueDate,
      ),
    ),
    open: titlesOf(actions.filter(({ status, ownerId }) => status === 'open' && ownerId in byId)),
  };
}

const byId = Object.fromEntries(Object.values(people).map(({ id, key }) => [id, key]));
