import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { people, tenantId } from '../../sandbox/world/world.ts';
import type { Card } from '../../src/bot/cards/adaptiveCard.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { buttonCalled, linesOf } from './cards/reading.ts';
import { answers, pressAnswer, reply, seen } from './running/conversation.ts';
import { memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, ask, personalChat, pressed, said, saidAlone } from './running/teams.ts';

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

const listed = z.object({ items: z.array(z.object({ title: z.string(), status: z.string() })) });

async function promisesWith(other: Other): Promise<string[]> {
  const path = `/api/one-on-ones/${idOf(other)}/action-items?zone=Europe/Berlin`;
  return listed
    .parse(await (await ask(bot, 'rae', path)).json())
    .items.filter(({ status }) => status === 'open')
    .map(({ title }) => title)
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

const chooses = async (other: Other, text: string) => {
  const value = { verb: 'chooseOneOnOne', oneOnOneId: idOf(other), text };
  return answers(bot, activity(bot, 'rae', { value, conversation: personalChat('rae') }));
};
const alone = (text: string) => answers(bot, saidAlone(bot, 'rae', text));
const cardOf = async (text: string): Promise<Card> => {
  const [sent] = await alone(text);
  const [card] = sent?.cards ?? [];
  if (!card) throw new Error(`No card answers "${text}"`);
  return card;
};
async function topicsWith(other: Other): Promise<string[]> {
  const { lines } = await reply(
    bot,
    said(bot, 'rae', 'agenda', {
      conversation: { ...activity(bot, 'rae').conversation, id: `19:rae-${other}@thread.v2` },
    }),
  );
  // "1. | budget | Rae Okafor · new today"
  return lines.flatMap((line) => line.split(' | ').slice(1, 2));
}

test.each([
  'add a plan',
  'action draft it by Friday',
  'done draft it',
  'next',
  'question',
  'settings',
  'recap',
  'export',
  'answer fine',
  'what a lovely day',
])('the card that answers "%s" in one’s own chat names the 1:1 that it is of', async (text) => {
  bot.clock.now = new Date(Date.parse(bot.clock.now) + 48 * hour).toISOString();
  await chooses('tom', 'next');
  const [sent] = await alone(text);
  expect(sent?.cards.flatMap(linesOf).slice(0, 2).join()).toContain(`1:1 with ${people.tom.name}`);
});

test('what only looks is answered over all of them, by person, whichever was chosen', async () => {
  for (const other of others) {
    await chooses(other, `add topic for ${other} alone`);
    await chooses(other, `action promised to ${other}`);
  }
  for (const text of ['agenda', 'actions', 'overdue', 'my actions']) {
    const { lines, buttons } = seen((await alone(text))[0] ?? fail());
    const named = others.map((other) => `1:1 with ${people[other].name}`);
    expect([text, lines.filter((line) => named.includes(line)).sort()]).toEqual([text, named.sort()]);
    expect(buttons.sort()).toEqual(others.map((other) => people[other].name).sort());
  }
});

test.each([
  ['add a walk for Tom', 'tom', 'a walk'],
  ['for Tom: add a talk', 'tom', 'a talk'],
  ['add un plan para tóm', 'tom', 'un plan'],
  ['add das Büro für INES', 'ines', 'das Büro'],
  ['add la pause pour mia', 'mia', 'la pause'],
] as const)('"%s" goes to that one and to no other', async (text, meant, title) => {
  await chooses(meant === 'mia' ? 'tom' : 'mia', 'next');
  const { lines } = await reply(bot, saidAlone(bot, 'rae', text));
  expect(lines).toEqual(expect.arrayContaining([`1:1 with ${people[meant].name}`, title]));
  for (const other of others) {
    expect([other, (await topicsWith(other)).includes(title)]).toEqual([other, other === meant]);
  }
});

test.each([
  ['add a gift for Christmas', 'a gift for Christmas'],
  ['add room for improvement', 'room for improvement'],
])('"%s" names nobody and stays whole', async (text, title) => {
  await chooses('mia', 'next');
  expect((await reply(bot, saidAlone(bot, 'rae', text))).lines).toContain(title);
  expect(await topicsWith('mia')).toContain(title);
});

test.each([
  ['add the wrong topic', 'the wrong topic', topicsWith],
  ['action the wrong promise by Friday', 'the wrong promise', promisesWith],
])('"%s" can be moved to the right one, once, however often it is pressed', async (text, title, listIn) => {
  await chooses('mia', 'next');
  const offer = buttonCalled('Wrong 1:1?', await cardOf(text));
  const [send] = offer.type === 'Action.ShowCard' ? offer.card.actions : [];
  if (send?.type !== 'Action.Execute') throw new Error('Nothing is sent');
  const move = (other: Other) => {
    const data = { ...send.data, verb: send.verb, otherOneOnOneId: idOf(other) };
    return pressAnswer(bot, pressed(bot, 'rae', data, { conversation: personalChat('rae') }));
  };
  for (let times = 0; times < 2; times += 1) {
    const { card } = await move('ines');
    expect(card?.lines).toEqual(expect.arrayContaining([`1:1 with ${people.ines.name}`, title]));
  }
  await move('tom');
  const where = await Promise.all(others.map(async (other) => (await listIn(other)).includes(title)));
  expect(where).toEqual(others.map((other) => other === 'ines'));
  // What is written next goes there as well.
  expect((await reply(bot, saidAlone(bot, 'rae', 'add one more'))).lines[0]).toBe(
    `1:1 with ${people.ines.name}`,
  );
});

test('in the chat of two nothing is offered to be moved', async () => {
  const conversation = { ...activity(bot, 'rae').conversation, id: '19:rae-mia@thread.v2' };
  const { buttons, lines } = await reply(bot, said(bot, 'rae', 'add openly', { conversation }));
  expect(buttons).not.toContain('Wrong 1:1?');
  expect(lines.join()).not.toContain('1:1 with');
});

function fail(): never {
  throw new Error('Nothing was answered');
}
