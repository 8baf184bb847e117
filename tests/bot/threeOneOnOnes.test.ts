import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { answers, reply } from './running/conversation.ts';
import { memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, ask, personalChat, said, saidAlone } from './running/teams.ts';

jest.setTimeout(120_000);

/** Whom Rae has a 1:1 with. */
const others = ['mia', 'tom', 'ines'] as const;

type Other = (typeof others)[number];

const idOf = (other: Other) => joinOneOnOneId(tenantId, people.rae.id, people[other].id);
const hour = 3_600_000;

let bot: RunningBot;
beforeAll(async () => {
  bot = await runningBot();
  for (const other of others) {
    const id = `19:rae-${other}@thread.v2`;
    bot.connector.chats.set(id, [memberOf('rae'), memberOf(other)]);
    await answers(
      bot,
      said(bot, 'rae', 'hi', { conversation: { ...activity(bot, 'rae').conversation, id } }),
    );
  }
});
afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

const listed = z.object({ items: z.array(z.object({ title: z.string() })) });

async function promisesWith(other: Other): Promise<string[]> {
  const path = `/api/one-on-ones/${idOf(other)}/action-items?zone=Europe/Berlin`;
  return listed
    .parse(await (await ask(bot, 'rae', path)).json())
    .items.map(({ title }) => title)
    .sort();
}

test('Somebody with three 1:1s writes forty times to Opener alone, over weeks: nothing goes where it was not meant to', async () => {
  const meant: Record<Other, string[]> = { mia: [], tom: [], ines: [] };
  let chosen: { other: Other; at: number } | null = null;
  let asked = 0;
  for (let turn = 0; turn < 40; turn += 1) {
    // Some are written in one sitting, some hours later, and some on another day.
    const later = [0, 0.1, 2, 23, 0, 49, 7][turn % 7] ?? 0;
    bot.clock.now = new Date(Date.parse(bot.clock.now) + later * hour).toISOString();
    const now = Date.parse(bot.clock.now);
    const holds: Other | null = chosen !== null && now < chosen.at + 24 * hour ? chosen.other : null;
    const title = `promise number ${turn}`;
    const told = await reply(bot, saidAlone(bot, 'rae', `action ${title}`));
    if (holds !== null) {
      meant[holds].push(title);
      expect(told.lines.join()).toContain(title);
      continue;
    }
    asked += 1;
    expect(told.lines[0]).toBe('Which 1:1 is this for?');
    const other = others[(turn * 2 + asked) % 3] ?? 'mia';
    const value = { verb: 'chooseOneOnOne', oneOnOneId: idOf(other), text: `action ${title}` };
    await answers(bot, activity(bot, 'rae', { value, conversation: personalChat('rae') }));
    meant[other].push(title);
    chosen = { other, at: now };
  }
  expect(asked).toBeGreaterThan(5);
  for (const other of others)
    expect([other, await promisesWith(other)]).toEqual([other, meant[other].sort()]);
});
