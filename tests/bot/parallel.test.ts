import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { usualConnectorLimits } from '../../src/bot/connector/connector.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, said, storedActions } from './running/teams.ts';

const minute = 60_000;

/** All of them at once keep a busy machine for longer than a database or Teams is waited for. */
const limits = {
  storage: { attempt: minute, total: minute, firstPause: 50, longestPause: 1_000 },
  roster: minute,
  bot: { invoke: minute, connector: { ...usualConnectorLimits, attempt: minute } },
};

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot({}, { limits });
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

const fifty = Array.from({ length: 50 }, (_, index) => index + 1);

describe('Fifty messages at once', () => {
  test('in one conversation: each item stored once, each answered once, in the order of arrival', async () => {
    const messages = fifty.map((n) => said(bot, n % 2 ? 'rae' : 'mia', `action parallel item ${n}`));
    const answers = await Promise.all(messages.map((message) => bot.post(message)));
    expect(answers.map(({ status }) => status)).toEqual(fifty.map(() => 200));
    expect(titles(await storedActions(bot))).toEqual(fifty.map((n) => `parallel item ${n}`));
    const shown = bot.connector.sent.map(
      ({ cards }) => JSON.stringify(cards).match(/parallel item \d+/)?.[0],
    );
    expect(shown.sort(byNumber)).toEqual(fifty.map((n) => `parallel item ${n}`));
  });

  test('each delivered twice at once: still one item and one answer each', async () => {
    bot.connector.sent.length = 0;
    const messages = fifty.map((n) => said(bot, 'rae', `action repeated item ${n}`));
    await Promise.all([...messages, ...messages].map((message) => bot.post(message)));
    const stored = (await storedActions(bot)).filter(({ title }) => title.startsWith('repeated'));
    expect(titles(stored)).toEqual(fifty.map((n) => `repeated item ${n}`));
    expect(bot.connector.sent).toHaveLength(50);
  });

  test('in fifty conversations: each pair gets its own, and one answer in its own chat', async () => {
    const others = fifty.map((n) => ({
      n,
      chat: `19:pair-${n}@thread.v2`,
      id: `b2f0c7de-0b5d-4f0e-8a37-6a2c1d9e${String(n).padStart(4, '0')}`,
    }));
    for (const { chat, id, n } of others) {
      bot.connector.chats.set(chat, [
        { id: '29:rae', aadObjectId: people.rae.id, tenantId, name: people.rae.name },
        { id: `29:other-${n}`, aadObjectId: id, tenantId, name: `Other ${n}` },
      ]);
    }
    const inChat = (chat: string) => ({
      conversation: { ...activity(bot, 'rae').conversation, id: chat },
    });
    for (const { chat } of others) await bot.post(said(bot, 'rae', 'help', inChat(chat)));
    bot.connector.sent.length = 0;
    const answers = await Promise.all(
      others.map(({ chat, n }) => bot.post(said(bot, 'rae', `action for pair ${n}`, inChat(chat)))),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const posted = bot.connector.sent.map(({ conversationId, cards }) => [
      conversationId,
      JSON.stringify(cards).match(/for pair \d+/)?.[0] ?? JSON.stringify(cards).slice(0, 600),
    ]);
    expect(posted.sort((a, b) => byNumber(a[1], b[1]))).toEqual(
      others.map(({ chat, n }) => [chat, `for pair ${n}`]),
    );
  });
});

function titles(items: { title: string }[]): string[] {
  return items.map(({ title }) => title).sort(byNumber);
}

function byNumber(a = '', b = ''): number {
  return Number(a.match(/\d+$/)?.[0]) - Number(b.match(/\d+$/)?.[0]);
}
