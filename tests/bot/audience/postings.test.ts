import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type PersonKey, people, tenantId } from '../../../sandbox/world/world.ts';
import { type Posting, postings } from '../../../src/bot/audience/speaker.ts';
import type { ReminderKind } from '../../../src/domain/reminderKind.ts';
import { sources } from '../../architecture/sources.ts';
import { eventually } from '../../setup/eventually.ts';
import { answers, reply } from '../running/conversation.ts';
import type { Sent } from '../running/recordingConnector.ts';
import { type RemindingBot, remindingBot } from '../running/remindingBot.ts';
import { botId, meetingChat, memberOf, runningBot } from '../running/runningBot.ts';
import { activity, ask, pressed, raeAndMia, said, saidAlone, storedActions } from '../running/teams.ts';
import { raeAndTom } from './pairs.ts';

let bot: RemindingBot;

beforeEach(async () => {
  bot = await remindingBot(await runningBot());
});

afterEach(async () => {
  await bot[Symbol.asyncDispose]();
});

const be = (...keys: PersonKey[]) => bot.connector.chats.set(meetingChat, keys.map(memberOf));

/** What reached the chat of the two since `from`, notices in the call among it. */
const reachedChat = (from: number) => [
  ...bot.connector.sent.slice(from).filter(({ conversationId }) => conversationId === meetingChat),
  ...bot.connector.notices,
];

const later = (hours: number) => new Date(Date.parse(bot.clock.now) + hours * 3_600_000).toISOString();

/** The next occurrence begins. */
const begins = () => {
  bot.clock.now = later(1);
  return event('Start');
};

const event = (name: string) =>
  activity(bot, 'rae', {
    type: 'event',
    name: `application/vnd.microsoft.meeting${name}`,
    value: { StartTime: bot.clock.now },
    channelData: { tenant: { id: tenantId }, meeting: { id: 'MCMx' } },
  });

const remind = (kind: ReminderKind, to: PersonKey) =>
  bot.deliver({
    ...{ oneOnOneId: raeAndMia, tenantId, personId: people[to].id, kind, subjectKey: 'x' },
    ...{ dueAt: bot.clock.now, expiresAt: later(1) },
  });

/** How something of Rae and Mia comes to be posted. `write`: before that. `isPersonal`: it goes to each of them alone. */
type Road = { write?: string[]; go: (card: Sent | undefined) => Promise<unknown>; isPersonal?: true };

/** Every posting, and what makes Opener want it. A new one does not compile before it stands here. */
const roads: Record<Posting, Road> = {
  reply: { go: () => bot.post(said(bot, 'rae', 'agenda')) },
  welcome: {
    async go() {
      bot.clock.now = later(48);
      await bot.post(activity(bot, 'rae', { type: 'installationUpdate', action: 'add' }));
    },
  },
  meetingStarted: { go: () => bot.post(begins()) },
  meetingNotice: { go: () => bot.post(begins()) },
  pressedCard: {
    write: ['agenda'],
    go: (card) => {
      const data = { verb: 'addTopic', oneOnOneId: raeAndMia, title: 'pressed' };
      return bot.post(pressed(bot, 'rae', data, { replyToId: card?.activityId }));
    },
  },
  actionItemCard: {
    write: ['action send the deck'],
    async go() {
      const [item] = await storedActions(bot);
      await ask(bot, 'rae', `/api/one-on-ones/${raeAndMia}/action-items/${item?.id}`, {
        ...{ method: 'PATCH', headers: { 'if-match': item?.etag ?? '*' } },
        body: JSON.stringify({ status: 'done' }),
      });
    },
  },
  recap: {
    write: ['add budget', 'add hiring', 'agenda', 'done 1'],
    go: () => wrapUp(raeAndMia, 'mia'),
  },
  reminder: {
    async go() {
      // Teams lets Opener open no chat with one person, so that the chat of both is what is left.
      bot.connector.opening = 403;
      await remind('brief', 'rae');
      await remind('longGap', 'mia');
    },
  },
  chatNews: {
    isPersonal: true,
    async go() {
      bot.connector.opening = 201;
      be('rae', 'mia', 'tom');
      const membersAdded = [{ id: '29:tom', aadObjectId: people.tom.id }];
      await bot.post(activity(bot, 'rae', { type: 'conversationUpdate', membersAdded }));
    },
  },
};

function wrapUp(oneOnOneId: string, by: PersonKey) {
  const body = JSON.stringify({ round: 0 });
  return ask(bot, by, `/api/one-on-ones/${oneOnOneId}/wrap-up`, { method: 'POST', body });
}

async function prepared({ write = [] }: Road): Promise<Sent | undefined> {
  let card: Sent | undefined;
  for (const text of ['help', ...write]) [card] = await answers(bot, said(bot, 'mia', text));
  return card;
}

const inChat = postings.filter((what) => !roads[what].isPersonal);

describe('Everything that Opener posts', () => {
  test.each(inChat)('%s: is posted where the two alone read it', async (what) => {
    const card = await prepared(roads[what]);
    const from = bot.connector.sent.length;
    await roads[what].go(card);
    await eventually('it is posted', () => reachedChat(from).length > 0);
  });

  const others: [string, () => void][] = [
    ['one of them with somebody else', () => be('rae', 'tom')],
    ['three of them', () => be('rae', 'mia', 'tom')],
    ['one of them', () => be('rae')],
    ['two others', () => be('tom', 'ines')],
    [
      'the two and a guest',
      () => {
        const guest = { ...memberOf('tom'), tenantId: '00000000-1111-4222-8333-444444444444' };
        bot.connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia'), guest]);
      },
    ],
    ['nobody that Teams would name', () => bot.connector.chats.delete(meetingChat)],
  ];

  test.each(others)('nothing of the two is posted when the chat is read by %s', async (_, change) => {
    for (const what of inChat) {
      be('rae', 'mia');
      bot.connector.notices.length = 0;
      const card = await prepared(roads[what]);
      await settle();
      change();
      const from = bot.connector.sent.length;
      await roads[what].go(card);
      await settle();
      const theirs = reachedChat(from).filter((one) => {
        const text = JSON.stringify(one);
        return [raeAndMia, people.mia.name, '29:mia'].some((one) => text.includes(one));
      });
      expect([what, theirs]).toEqual([what, []]);
    }
  });

  test('nothing of the two is posted when Teams does not tell who reads it', async () => {
    for (const what of inChat) {
      bot.connector.rosterDown = false;
      const card = await prepared(roads[what]);
      await settle();
      bot.connector.rosterDown = true;
      await settle();
      const from = bot.connector.sent.length;
      await roads[what].go(card);
      await settle();
      expect([what, JSON.stringify(reachedChat(from)).includes(raeAndMia)]).toEqual([what, false]);
    }
  });

  test('who left the chat is not told who came after them', async () => {
    await prepared(roads.reply);
    be('rae', 'tom');
    const membersAdded = [{ id: '29:tom', aadObjectId: people.tom.id }];
    await bot.post(activity(bot, 'rae', { type: 'conversationUpdate', membersAdded }));
    await eventually('Rae is told', () => toldOf('Tom Alvarez').length > 0);
    await settle();
    expect(toldOf('Tom Alvarez').map(({ conversationId }) => conversationId)).toEqual(['a:29:rae']);
  });

  const toldOf = (name: string) =>
    bot.connector.sent.filter(({ cards }) => JSON.stringify(cards).includes(`${name} joined`));
});

/** What follows an answer is done: of the bot that was spoken to surely, of the panel's server by then. */
async function settle() {
  await bot.idle();
  await sleep(100);
}

describe('A chat that another pair had for a while', () => {
  test('what they talk about afterwards is not posted where the first pair reads it', async () => {
    await reply(bot, said(bot, 'mia', 'add budget'));
    be('rae', 'tom');
    for (const text of ['add salary', 'add leave', 'agenda', 'done 1']) {
      expect((await reply(bot, said(bot, 'rae', text))).lines.join()).not.toContain('budget');
    }
    be('rae', 'mia');
    const from = bot.connector.sent.length;
    expect((await wrapUp(raeAndTom.id, 'tom')).status).toBe(200);
    await settle();
    expect(bot.connector.sent.slice(from)).toEqual([]);
    expect((await reply(bot, said(bot, 'rae', 'agenda'))).lines.join()).toContain('budget');
  });

  test('their cards there are not drawn anew', async () => {
    be('rae', 'tom');
    await reply(bot, said(bot, 'rae', 'action the raise'));
    const path = `/api/one-on-ones/${raeAndTom.id}/action-items`;
    const { items } = (await (await ask(bot, 'tom', `${path}?zone=UTC`)).json()) as {
      items: { id: string; etag: string }[];
    };
    be('rae', 'mia');
    const from = bot.connector.sent.length;
    const change = { method: 'PATCH', headers: { 'if-match': items[0]?.etag ?? '' } };
    const body = JSON.stringify({ status: 'done' });
    expect((await ask(bot, 'tom', `${path}/${items[0]?.id}`, { ...change, body })).status).toBe(200);
    await settle();
    expect(bot.connector.sent.slice(from)).toEqual([]);
  });

  test('Teams is not asked for the first pair when the meeting of the second is', async () => {
    const inMeeting = { channelData: { tenant: { id: tenantId }, meeting: { id: 'MCMx' } } };
    const nextOfMia = async () => (await reply(bot, saidAlone(bot, 'mia', 'next'))).lines.join();
    bot.connector.meetings.set('MCMx', '2026-04-02T09:00:00Z');
    await reply(bot, said(bot, 'rae', 'agenda', inMeeting));
    await eventually('Teams has told', async () => (await nextOfMia()).includes('2 Apr'));
    be('rae', 'tom');
    bot.connector.meetings.set('MCMx', '2026-04-03T09:00:00Z');
    bot.clock.now = '2026-03-26T10:00:00.000Z';
    expect(await nextOfMia()).toContain('2 Apr');
    be('rae', 'mia');
    bot.clock.now = '2026-03-27T10:00:00.000Z';
    expect(await nextOfMia()).toContain('3 Apr');
  });

  test('taking Opener out of it is told to the pair whose chat it is', async () => {
    for (const who of ['rae', 'mia', 'tom'] as const) await reply(bot, saidAlone(bot, who, 'help'));
    await reply(bot, said(bot, 'rae', 'help'));
    be('rae', 'tom');
    await reply(bot, said(bot, 'rae', 'help'));
    const from = bot.connector.sent.length;
    await bot.post(
      activity(bot, 'rae', { type: 'conversationUpdate', membersRemoved: [{ id: `28:${botId}` }] }),
    );
    await bot.idle();
    await eventually('both are told', () => bot.connector.sent.length === from + 2);
    const told = bot.connector.sent.slice(from).map(({ conversationId }) => conversationId);
    expect(told.sort()).toEqual(['a:29:rae', 'a:29:tom']);
  });
});

describe('The road to Teams', () => {
  /** Who may call the connector, and for what: nothing of a 1:1 goes through any of these but the first. */
  const allowed: Record<string, string[]> = {
    'bot/audience/speaker.ts': ['notifyInMeeting', 'send', 'update'],
    'bot/cardActions/onCardAction.ts': ['send', 'update'],
    'bot/meeting/endOfMeeting.ts': ['meetingTimes'],
    'bot/meetingTimes/readMeetingTimes.ts': ['meetingTimes'],
    'bot/endpoint/openerAdapter.ts': ['send'],
    'bot/proactive/personalAddress.ts': ['openPersonalChat'],
    'bot/talk/post.ts': ['send'],
  };

  test('is taken by nobody else', () => {
    const calls = Object.entries(sources()).flatMap(([path, source]) => {
      const found = [
        ...source.matchAll(/onnector\s*\.(send|update|notifyInMeeting|meetingTimes|openPersonalChat)\(/g),
      ];
      const names = [...new Set(found.map(([, name = '']) => name))].sort();
      return path.startsWith('bot/') && names.length > 0 ? [[path, names] as const] : [];
    });
    expect(Object.fromEntries(calls)).toEqual(allowed);
  });
});
