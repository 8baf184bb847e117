import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import type { Card } from '../../src/bot/cards/adaptiveCard.ts';
import { plannedEnd } from '../../src/bot/meeting/endOfMeeting.ts';
import { oneOnOneView } from '../../src/contract/http.ts';
import { historyPage } from '../../src/contract/meetings.ts';
import { eventually } from '../setup/eventually.ts';
import { buttonCalled, buttonsOf, linesOf } from './cards/reading.ts';
import { answers, pressAnswer, reply, seen } from './running/conversation.ts';
import { meetingChat, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, ask, pressed, raeAndMia, said } from './running/teams.ts';

let bot: RunningBot;

beforeEach(async () => {
  bot = await runningBot();
  await reply(bot, said(bot, 'rae', 'add budget'));
});

afterEach(async () => {
  await bot[Symbol.asyncDispose]();
});

const event = (name: string, value: unknown) =>
  activity(bot, 'rae', { type: 'event', name: `application/vnd.microsoft.${name}`, value });
const start = (StartTime: string) => answers(bot, event('meetingStart', { StartTime }));
const end = (EndTime: string) => answers(bot, event('meetingEnd', { EndTime }));

const held = async () => {
  const page = historyPage.parse(
    await (await ask(bot, 'mia', `/api/one-on-ones/${raeAndMia}/history`)).json(),
  );
  return page.meetings.filter((meeting) => meeting.kind === 'held');
};

/** Recap cards that were posted into the chat by the bot itself, or as a reply. */
const recaps = () =>
  bot.connector.sent.filter(
    ({ method, conversationId, cards }) =>
      method === 'POST' && conversationId === meetingChat && JSON.stringify(cards).includes('on record'),
  );

describe('A meeting in Teams', () => {
  test('ends, and ten quiet minutes later it is on record once, with one recap, however often the end is told', async () => {
    await start('2026-03-25T10:00:00Z');
    await reply(bot, said(bot, 'mia', 'action send the deck by Friday'));
    bot.clock.now = '2026-03-25T10:30:00.000Z';
    for (let times = 0; times < 2; times += 1) await end('2026-03-25T10:30:00Z');
    expect(await held()).toEqual([]);
    bot.clock.now = '2026-03-25T10:40:00.000Z';
    await eventually('the meeting is on record', async () => recaps().length > 0);
    await end('2026-03-25T10:30:00Z');
    expect(await held()).toMatchObject([
      { heldAt: '2026-03-25T10:00:00.000Z', wrappedUpBy: null, actionIds: [expect.any(String)] },
    ]);
    const [recap, ...more] = recaps();
    expect(more).toEqual([]);
    expect(recap && seen(recap).lines.join()).toContain('send the deck');
    expect(recap && seen(recap).lines.join()).toContain('1 topic waits for next time.');
  });

  test('that nobody said the end of is on record when the next one starts', async () => {
    await start('2026-03-25T10:00:00Z');
    bot.clock.now = '2026-04-01T09:00:01.000Z';
    expect(await start('2026-04-01T09:00:00Z')).toHaveLength(1);
    expect(await held()).toMatchObject([{ heldAt: '2026-03-25T10:00:00.000Z' }]);
    expect(await start('2026-04-01T09:00:00Z')).toEqual([]);
  });

  test('that ended while Opener was down is on record when somebody opens the panel', async () => {
    await start('2026-03-25T10:00:00Z');
    await end('2026-03-25T10:30:00Z');
    await bot.restart();
    bot.clock.now = '2026-03-25T12:00:00.000Z';
    await ask(bot, 'mia', '/api/one-on-ones', {
      method: 'POST',
      body: JSON.stringify({ chatId: meetingChat }),
    });
    expect(await held()).toHaveLength(1);
  });

  test('notes who was there: who joined the call, and who opened the panel', async () => {
    await start('2026-03-25T10:00:00Z');
    const user = { id: '29:rae', aadObjectId: people.rae.id, name: 'Rae Okafor' };
    await bot.post(event('meetingParticipantJoin', { members: [{ user, meeting: { inMeeting: true } }] }));
    await ask(bot, 'mia', '/api/one-on-ones', {
      method: 'POST',
      body: JSON.stringify({ chatId: meetingChat }),
    });
    await reply(bot, said(bot, 'rae', 'recap'));
    expect((await held())[0]?.people).toEqual([people.rae.id, people.mia.id]);
  });

  test('is on record once, with one recap, when the panel, the bot and the clock wrap up at the same moment', async () => {
    await start('2026-03-25T10:00:00Z');
    await end('2026-03-25T10:30:00Z');
    bot.clock.now = '2026-03-25T10:40:00.000Z';
    const wrapUp = { method: 'POST', body: JSON.stringify({ round: 0 }) };
    await Promise.all([
      ask(bot, 'rae', `/api/one-on-ones/${raeAndMia}/wrap-up`, wrapUp),
      ask(bot, 'mia', `/api/one-on-ones/${raeAndMia}/wrap-up`, wrapUp),
      end('2026-03-25T10:30:00Z'),
    ]);
    expect(await held()).toHaveLength(1);
    await eventually('the recap', () => recaps().length > 0);
    expect(recaps()).toHaveLength(1);
  });
});

describe('Undo on a recap', () => {
  const wrappedUpAt = '2026-03-25T10:00:00.000Z';
  const undoOf = (meetingId: string) => ({
    verb: 'undoWrapUp',
    oneOnOneId: raeAndMia,
    meetingId,
    wrappedUpAt,
  });
  const undo = () => pressed(bot, 'mia', undoOf('held-000000'));

  test('puts everything back, and pressed again says the same', async () => {
    await start('2026-03-25T10:00:00Z');
    expect((await reply(bot, said(bot, 'rae', 'recap'))).buttons).toContain('Undo');
    const { card } = await pressAnswer(bot, undo());
    expect(card?.lines[0]).toBe('Undone. Everything is back on your agenda.');
    expect(await held()).toEqual([]);
  });

  test('after a day says that it is too late, and changes nothing', async () => {
    await start('2026-03-25T10:00:00Z');
    await reply(bot, said(bot, 'rae', 'recap'));
    bot.clock.now = '2026-03-26T10:01:00.000Z';
    const { card, sentence } = await pressAnswer(bot, undo());
    expect(JSON.stringify([card, sentence])).toContain('a day has passed');
    expect(await held()).toHaveLength(1);
  });

  test('of another pair is not there', async () => {
    await start('2026-03-25T10:00:00Z');
    await reply(bot, said(bot, 'rae', 'recap'));
    await pressAnswer(bot, pressed(bot, 'tom', undoOf('held-000000')));
    expect(await held()).toHaveLength(1);
  });
});

describe('The one card of what a meeting left behind', () => {
  const onRecord = 'Your meeting is on record';
  const takenBack = 'Undone. Everything is back on your agenda.';
  type Drawn = { activityId: string; card: Card };

  /** Every such card in the chat, the oldest first, as it was drawn last. */
  const shown = (): Drawn[] => {
    const drawn = new Map<string, Card>();
    for (const { method, conversationId, activityId, cards } of bot.connector.sent) {
      const [card] = cards;
      if (conversationId !== meetingChat || card === undefined) continue;
      const isOne = [onRecord, takenBack].includes(linesOf(card)[0] ?? '');
      if (isOne && (method === 'POST' || drawn.has(activityId))) drawn.set(activityId, card);
    }
    return [...drawn].flatMap(([activityId, card]) =>
      bot.connector.gone.has(activityId) ? [] : [{ activityId, card }],
    );
  };
  const latest = () => shown().at(-1);
  const reads = (title: string, hasUndo: boolean) => () => {
    const card = latest()?.card;
    return card !== undefined && linesOf(card)[0] === title && buttonsOf(card).includes('Undo') === hasUndo;
  };
  const later = (minutes: number) => {
    bot.clock.now = new Date(Date.parse(bot.clock.now) + minutes * 60_000).toISOString();
  };
  const ofPair = `/api/one-on-ones/${raeAndMia}`;
  const post = (path: string, body: object = {}) =>
    ask(bot, 'rae', ofPair + path, { method: 'POST', body: JSON.stringify(body) });
  const view = async () => oneOnOneView.parse(await (await ask(bot, 'rae', ofPair)).json());
  const pressUndo = ({ activityId, card }: Drawn) => {
    const { data } = buttonCalled('Undo', card) as { data: { verb: string } & Record<string, unknown> };
    return pressAnswer(bot, pressed(bot, 'mia', data, { replyToId: activityId }));
  };
  const asItStands = () => latest() ?? fail();

  const steps = {
    'panel wraps up': async () => void (await post('/wrap-up', { round: (await view()).round })),
    'chat wraps up': async () => void (await reply(bot, said(bot, 'mia', 'recap'))),
    'panel undoes': async () => void (await post(`/meetings/${(await view()).canUndo?.meetingId}/undo`)),
    'card undoes': async () => void (await pressUndo(asItStands())),
    'Opener restarts': () => bot.restart(),
    'the card is deleted': async () => void bot.connector.gone.add(asItStands().activityId),
  };
  type Step = keyof typeof steps;
  const play = async (...played: Step[]) => {
    for (const step of played) {
      later(1);
      await steps[step]();
      if (step.endsWith('wraps up')) await eventually(step, reads(onRecord, true));
      if (step.endsWith('undoes')) await eventually(step, reads(takenBack, false));
    }
  };

  test('stays one with true words, whoever wraps up and takes back, from wherever, in any order', async () => {
    // Every two of these choices together with every two of the others.
    const ways = [0, 1, 2, 3, 4, 5, 6, 7].map((number) => {
      const [a, b, c] = [(number >> 2) % 2, (number >> 1) % 2, number % 2];
      const d = ((a ?? 0) + (b ?? 0) + (c ?? 0)) % 2;
      const by = (choice: number | undefined, other: string) => (choice === 1 ? other : 'panel');
      return [by(a, 'chat'), by(b, 'card'), by(c, 'chat'), by(d, 'card')];
    });
    for (const [place, [first, undone, second, undoneAgain]] of ways.entries()) {
      const before = shown().length;
      await start(new Date(Date.parse(bot.clock.now)).toISOString());
      const restarts: Step[] = place % 3 === 0 ? ['Opener restarts'] : [];
      await play(`${first} wraps up` as Step, ...restarts, `${undone} undoes` as Step);
      await play(`${second} wraps up` as Step, `${undoneAgain} undoes` as Step, ...restarts);
      await play('panel wraps up');
      expect([place, shown().length - before]).toEqual([place, 1]);
      // The next one runs: this one can be taken back no more.
      later(60 * 24 * 7);
    }
    await start(bot.clock.now);
    await eventually('no card offers what cannot be done', () =>
      shown().every(({ card }) => !buttonsOf(card).includes('Undo')),
    );
    expect(shown().map(({ card }) => linesOf(card)[0])).toEqual(ways.map(() => onRecord));
  });

  test('is posted anew where somebody deleted it', async () => {
    await start('2026-03-25T10:00:00Z');
    await play(
      'panel wraps up',
      'the card is deleted',
      'panel undoes',
      'the card is deleted',
      'panel wraps up',
    );
    expect(shown()).toHaveLength(1);
  });

  test('offers to take it back for a day, also where nobody does anything meanwhile', async () => {
    await start('2026-03-25T10:00:00Z');
    await play('panel wraps up', 'Opener restarts');
    later(60 * 24);
    await eventually('the day has passed', reads(onRecord, false));
    expect(shown()).toHaveLength(1);
  });

  test('undoes no later record than the one that it showed', async () => {
    await start('2026-03-25T10:00:00Z');
    await play('panel wraps up');
    const old = asItStands();
    await play('panel undoes', 'panel wraps up');
    const { card } = await pressUndo(old);
    expect(card?.lines[0]).toBe(onRecord);
    expect(await held()).toHaveLength(1);
    // What is pressed now is the record that it shows.
    await play('card undoes');
    expect(await held()).toEqual([]);
  });
});

function fail(): never {
  throw new Error('There is no such card');
}

test.each([
  [
    'this occurrence',
    '2026-03-25T10:00:00Z',
    '2026-03-25T10:30:00Z',
    '2026-03-25T10:01:00Z',
    '2026-03-25T10:30:00Z',
  ],
  [
    'an early start',
    '2026-03-25T10:00:00Z',
    '2026-03-25T10:30:00Z',
    '2026-03-25T09:55:00Z',
    '2026-03-25T10:30:00Z',
  ],
  [
    'the first of a series',
    '2026-01-07T10:00:00Z',
    '2026-01-07T10:45:00Z',
    '2026-03-25T10:00:00Z',
    '2026-03-25T10:45:00.000Z',
  ],
  ['no end', '2026-03-25T10:00:00Z', null, '2026-03-25T10:00:00Z', null],
  ['an end before its start', '2026-03-25T10:00:00Z', '2026-03-25T09:00:00Z', '2026-03-25T10:00:00Z', null],
  ['a whole day', '2026-03-25T00:00:00Z', '2026-03-26T00:00:00Z', '2026-03-25T10:00:00Z', null],
])('the end of a meeting, told of %s', (_, startsAt, endsAt, startedAt, end) => {
  expect(plannedEnd({ startsAt, endsAt }, startedAt)).toBe(end);
});
