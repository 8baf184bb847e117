import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually } from '../setup/eventually.ts';
import { answers, reply, seen } from './running/conversation.ts';
import { botId, memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, ask, personalChat, raeAndMia, said, saidAlone } from './running/teams.ts';

let bot: RunningBot;
let chat: string;
let chats = 0;

beforeAll(async () => {
  bot = await runningBot();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

beforeEach(() => {
  chats += 1;
  chat = `19:meeting_${chats}@thread.v2`;
  bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia')]);
  bot.connector.rosterDown = false;
});

const inChat = (more: Record<string, unknown>) =>
  activity(bot, 'rae', { conversation: { ...activity(bot, 'rae').conversation, id: chat }, ...more });
const conversationOf = () => ({ conversation: { ...activity(bot, 'rae').conversation, id: chat } });
const botAdded = () => inChat({ type: 'conversationUpdate', membersAdded: [{ id: `28:${botId}` }] });
const installed = () => inChat({ type: 'installationUpdate', action: 'add' });
const joined = (key: 'tom' | 'ines') =>
  inChat({
    type: 'conversationUpdate',
    membersAdded: [{ id: `29:${key}`, aadObjectId: memberOf(key).aadObjectId }],
  });
const left = (key: 'tom' | 'ines') =>
  inChat({ type: 'conversationUpdate', membersRemoved: [{ id: `29:${key}` }] });

const title = async (event: ReturnType<typeof inChat>) =>
  (await answers(bot, event)).map((sent) => seen(sent).lines[0]);

describe('Opener is added to a chat of two', () => {
  test('it welcomes them once, whichever events Teams tells it with, and makes their 1:1', async () => {
    expect(await title(installed())).toEqual(['Your 1:1 starts with the question']);
    expect(await title(botAdded())).toEqual([]);
    expect((await ask(bot, 'mia', `/api/one-on-ones/${raeAndMia}`)).status).toBe(200);
  });

  test('it welcomes them once when both events arrive at the same moment', async () => {
    const both = await Promise.all([answers(bot, installed()), bot.post(botAdded())]);
    expect(both).toHaveLength(2);
    const here = bot.connector.sent.filter(({ conversationId }) => conversationId === chat);
    expect(here).toHaveLength(1);
  });

  test('added again within a day it says nothing; after a day it says hello again', async () => {
    await answers(bot, installed());
    await answers(bot, inChat({ type: 'installationUpdate', action: 'remove' }));
    expect(await title(installed())).toEqual([]);
    bot.clock.now = '2026-03-26T11:00:00.000Z';
    await answers(bot, inChat({ type: 'installationUpdate', action: 'remove' }));
    expect(await title(installed())).toEqual(['Your 1:1 starts with the question']);
  });

  test('an upgrade of the app is no new installation', async () => {
    expect(await title(inChat({ type: 'installationUpdate', action: 'add-upgrade' }))).toEqual([]);
  });
});

describe('Opener is added where it does not belong', () => {
  test.each([
    ['three people', () => [memberOf('rae'), memberOf('mia'), memberOf('ines')], 'more than two people'],
    ['one person', () => [memberOf('rae')], 'nobody else in this chat'],
    [
      'a guest from outside',
      () => [memberOf('rae'), { ...memberOf('tom'), tenantId: '00000000-1111-4222-8333-444444444444' }],
      'guest from another organisation',
    ],
  ])('%s: it says so once and records nothing', async (_, members, words) => {
    bot.connector.chats.set(chat, members());
    const first = await reply(bot, installed());
    expect(first.lines.join()).toContain(words);
    expect(await title(botAdded())).toEqual([]);
    const lists = await reply(bot, saidAlone(bot, 'ines', 'agenda'));
    expect(lists.lines.join()).toContain('Add me to the chat');
  });

  test('a channel: it says so', async () => {
    const conversation = { id: '19:channel@thread.tacv2', conversationType: 'channel' };
    const event = { type: 'installationUpdate', action: 'add', conversation };
    expect((await reply(bot, activity(bot, 'rae', event))).lines.join()).toContain('channel is read by many');
  });

  test('a message in a chat of three is answered the same way', async () => {
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia'), memberOf('ines')]);
    const card = await reply(bot, said(bot, 'rae', 'agenda', conversationOf()));
    expect(card.lines[0]).toBe('Opener is for two');
  });
});

describe('A third person joins the chat of two', () => {
  test('Opener falls silent there and tells each of the two alone, once', async () => {
    await answers(bot, installed());
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia'), memberOf('tom')]);
    expect((await bot.post(joined('tom'))).status).toBe(200);
    await eventually('both are told', () => toldOf('Tom Alvarez').length === 2);
    expect(
      toldOf('Tom Alvarez')
        .map(({ conversationId }) => conversationId)
        .sort(),
    ).toEqual(['a:29:mia', 'a:29:rae']);
    const card = await reply(bot, said(bot, 'rae', 'agenda', conversationOf()));
    expect(card.lines[0]).toBe('Opener is for two');
    await bot.post(joined('tom'));
    await bot.restart();
    expect(toldOf('Tom Alvarez')).toHaveLength(2);
  });

  test('also when Teams does not say who is there: what it told is enough', async () => {
    await answers(bot, installed());
    bot.connector.rosterDown = true;
    await bot.post(joined('ines'));
    bot.connector.rosterDown = false;
    // Teams' list of members lags behind, and still has the two alone; then it catches up.
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia'), memberOf('ines')]);
    const card = await reply(bot, said(bot, 'rae', 'agenda', conversationOf()));
    expect(card.lines[0]).toBe('Opener is for two');
  });

  test('when they are two again, Opener goes on', async () => {
    await answers(bot, installed());
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia'), memberOf('tom')]);
    await bot.post(joined('tom'));
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia')]);
    await bot.post(left('tom'));
    expect((await reply(bot, said(bot, 'rae', 'agenda', conversationOf()))).lines[0]).toBe('Agenda');
  });
});

describe('Opener is taken out of the chat', () => {
  test('what was written stays, for the panel and the personal chats', async () => {
    await answers(bot, installed());
    await reply(bot, said(bot, 'rae', 'action keep this', conversationOf()));
    expect(await title(inChat({ type: 'installationUpdate', action: 'remove' }))).toEqual([]);
    const list = await ask(bot, 'mia', `/api/one-on-ones/${raeAndMia}/action-items?zone=UTC`);
    expect(JSON.stringify(await list.json())).toContain('keep this');
  });
});

describe('Opener is taken out of the chat, and the two have written with it alone before', () => {
  test('each is told there, once, that all is kept and how to have it deleted', async () => {
    await answers(bot, saidAlone(bot, 'rae', 'help'));
    await answers(bot, saidAlone(bot, 'mia', 'help'));
    await answers(bot, installed());
    const before = toldOfRemoval().length;
    await bot.post(inChat({ type: 'installationUpdate', action: 'remove' }));
    await bot.post(inChat({ type: 'conversationUpdate', membersRemoved: [{ id: `28:${botId}` }] }));
    await eventually('both are told', () => toldOfRemoval().length === before + 2);
    await bot.restart();
    const told = toldOfRemoval().slice(before);
    expect(told.map(({ conversationId }) => conversationId).sort()).toEqual(['a:29:mia', 'a:29:rae']);
    for (const one of told) expect(seen(one).lines.join(' ')).toContain('To have it deleted, ask');
  });

  const toldOfRemoval = () =>
    bot.connector.sent.filter(
      ({ conversationId, cards }) =>
        conversationId.startsWith('a:') && JSON.stringify(cards).includes('was taken out of a chat'),
    );
});

describe('Opener is added by one person alone', () => {
  test('it says hello once, and how to start', async () => {
    const add = () =>
      activity(bot, 'ines', {
        type: 'installationUpdate',
        action: 'add',
        conversation: personalChat('ines'),
      });
    const hello = await reply(bot, add());
    expect(hello.lines.join()).toContain('Add me to the chat');
    expect(await title(add())).toEqual([]);
  });
});

function toldOf(name: string) {
  return bot.connector.sent.filter(
    ({ conversationId, cards }) =>
      conversationId.startsWith('a:') && JSON.stringify(cards).includes(`${name} joined`),
  );
}
