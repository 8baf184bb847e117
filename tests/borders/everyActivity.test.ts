import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { readCardAction } from '../../src/bot/cards/payloads.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { pressAnswer, reply } from '../bot/running/conversation.ts';
import { type RunningBot, runningBot } from '../bot/running/runningBot.ts';
import { activity, personalChat, pressed, raeAndMia, said } from '../bot/running/teams.ts';
import { eventually } from '../setup/eventually.ts';
import { cardActions } from './cardActions.ts';
import { textsIn, withText } from './requests.ts';

const neverOpened = joinOneOnOneId(tenantId, people.rae.id, people.tom.id);

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
  await reply(bot, said(bot, 'rae', 'add budget'));
  await settled();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

async function settled(): Promise<void> {
  let before = '';
  await eventually('nothing is written any more', async () => {
    const now = JSON.stringify(bot.stored());
    const isSame = now === before;
    before = now;
    return isSame;
  });
}

const alone = () => ({ conversation: personalChat('rae') });
const verbs = Object.values(cardActions(raeAndMia));

describe('A button', () => {
  test.each(verbs)('of each kind is among these, as it should be: $verb', (data) => {
    expect(readCardAction(data)).toMatchObject({ ok: true });
  });

  test.each(Object.values(cardActions(neverOpened)))(
    'of two who never opened Opener stores nothing, and says so: $verb',
    async (data) => {
      const before = bot.stored();
      const { sentence } = await pressAnswer(bot, pressed(bot, 'rae', data, alone()));
      expect(sentence).toMatch(/no such thing in a 1:1 of yours/);
      await settled();
      expect(bot.stored()).toEqual(before);
    },
  );

  test.each(
    verbs.flatMap((data) =>
      textsIn(data)
        .filter(({ text }) => text !== '')
        .map(({ path, text }) => [data.verb, path.join('.'), data, path, text] as const),
    ),
  )('%s with text that cannot be stored or shown at %s stores nothing', async (_, __, data, path, text) => {
    const before = bot.stored();
    const withBad = (bad: string) => pressed(bot, 'rae', withText(data, path, `${text}${bad}x`), alone());
    for (const bad of ['\ud83d', '\u0000']) expect((await bot.post(withBad(bad))).status).toBe(400);
    for (const bad of ['\u0007', '\u009f']) {
      expect((await pressAnswer(bot, withBad(bad))).sentence).toEqual(expect.any(String));
    }
    expect(bot.stored()).toEqual(before);
  });

  test("with a slide's soft line break in what was typed takes it as white space", async () => {
    const data = { verb: 'addTopic', oneOnOneId: raeAndMia, title: 'Two\vlines' };
    await pressAnswer(bot, pressed(bot, 'rae', data));
    expect((await reply(bot, said(bot, 'rae', 'agenda'))).lines.join()).toContain('Two lines');
  });
});

describe('What Teams tells', () => {
  const event = 'application/vnd.microsoft.meeting';
  const message = { body: { content: 'The plan' }, linkToMessage: 'https://teams.microsoft.com/l/x' };
  const kinds: [string, () => Record<string, unknown>][] = [
    ['a message', () => said(bot, 'rae', 'add the plan')],
    ['an installation', () => activity(bot, 'rae', { type: 'installationUpdate', action: 'add' })],
    [
      'somebody who joins',
      () =>
        activity(bot, 'rae', {
          type: 'conversationUpdate',
          membersAdded: [{ id: '29:tom', aadObjectId: people.tom.id, name: 'Tom' }],
        }),
    ],
    [
      'a meeting that starts',
      () =>
        activity(bot, 'rae', {
          type: 'event',
          name: `${event}Start`,
          value: { Id: 'x', StartTime: '2026-03-25T10:00:00Z', JoinUrl: 'https://teams.microsoft.com/l/x' },
          channelData: { tenant: { id: tenantId }, meeting: { id: 'x' } },
        }),
    ],
    [
      'who is in a meeting',
      () =>
        activity(bot, 'rae', {
          type: 'event',
          name: `${event}ParticipantJoin`,
          value: { Members: [{ User: { Id: '29:mia', AadObjectId: people.mia.id, Name: 'Mia' } }] },
        }),
    ],
    [
      'a search',
      () =>
        activity(bot, 'rae', {
          type: 'invoke',
          name: 'composeExtension/query',
          value: { commandId: 'searchOpen', parameters: [{ name: 'searchText', value: 'plan' }] },
        }),
    ],
    [
      'a message that was chosen',
      () =>
        activity(bot, 'rae', {
          type: 'invoke',
          name: 'composeExtension/fetchTask',
          value: { commandId: 'addToAgenda', messagePayload: message },
        }),
    ],
    [
      'a dialog',
      () =>
        activity(bot, 'rae', {
          type: 'invoke',
          name: 'composeExtension/submitAction',
          value: { commandId: 'addToAgenda', data: cardActions(raeAndMia).confirmTopic },
        }),
    ],
  ];

  test.each(kinds)(
    'is answered 400 wherever it holds half a character or a NUL, and stores nothing: %s',
    async (_, make) => {
      const before = bot.stored();
      const whole = make();
      const texts = textsIn(whole);
      expect(texts.length).toBeGreaterThan(9);
      for (const { path, text } of texts) {
        for (const bad of ['\ud83d', '\udc00', '\u0000']) {
          const answer = await bot.post(withText(whole, path, `${text}${bad}`));
          expect([path.join('.'), answer.status]).toEqual([path.join('.'), 400]);
        }
      }
      expect(bot.stored()).toEqual(before);
    },
  );

  test.each([
    ['a message', (deep: unknown) => said(bot, 'rae', 'help', { value: deep })],
    [
      'an event',
      (deep: unknown) => activity(bot, 'rae', { type: 'event', name: `${event}Start`, value: deep }),
    ],
    ['a press', (deep: unknown) => pressed(bot, 'rae', { verb: 'addTopic', oneOnOneId: raeAndMia, deep })],
    ['its channel data', (deep: unknown) => said(bot, 'rae', 'help', { channelData: deep })],
  ])('is answered 400 when it is nested without end: %s', async (_, make) => {
    const text = JSON.stringify(make('HERE')).replace(
      '"HERE"',
      `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    );
    expect((await bot.post(text)).status).toBe(400);
  });

  test.each([
    ['__proto__', '"__proto__":{"aadObjectId":"x"}'],
    ['constructor', '"constructor":{"prototype":{"aadObjectId":"x"}}'],
  ])('is answered 400 when it reaches for prototypes: %s', async (_, poison) => {
    const text = JSON.stringify(said(bot, 'rae', 'help')).replace('{', `{${poison},`);
    expect((await bot.post(text)).status).toBe(400);
  });

  test.each([
    ['people', { membersAdded: Array(5_000).fill({ id: '29:x' }), type: 'conversationUpdate' }],
    ['entities', { entities: Array(10_000).fill({ type: 'mention' }) }],
    ['attachments', { attachments: Array(10_000).fill({ contentType: 'x' }) }],
  ])('without end is answered soon: %s', async (_, more) => {
    const started = performance.now();
    expect((await bot.post(said(bot, 'rae', 'help', more))).status).toBeLessThan(500);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
