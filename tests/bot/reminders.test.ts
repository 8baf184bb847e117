import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import type { Card } from '../../src/bot/cards/adaptiveCard.ts';
import type { ReminderKind } from '../../src/domain/reminderKind.ts';
import { buttonCalled } from './cards/reading.ts';
import { answers, pressAnswer, reply, seen } from './running/conversation.ts';
import type { Sent } from './running/recordingConnector.ts';
import { type RemindingBot, remindingBot } from './running/remindingBot.ts';
import { meetingChat, memberOf, runningBot } from './running/runningBot.ts';
import {
  activity,
  personalChat,
  pressed,
  raeAndMia,
  said,
  saidAlone,
  storedActions,
} from './running/teams.ts';

let bot: RemindingBot;

beforeEach(async () => {
  bot = await remindingBot(await runningBot());
});

afterEach(async () => {
  await bot[Symbol.asyncDispose]();
});

const reminder = (kind: ReminderKind, to: 'rae' | 'mia' = 'mia') => ({
  oneOnOneId: raeAndMia,
  tenantId,
  personId: people[to].id,
  kind,
  dueAt: '2026-03-25T07:30:00.000Z',
  subjectKey: 'x',
  expiresAt: '2026-03-25T13:00:00.000Z',
});

/** Delivers, and gives how it ended with what was posted. */
async function delivered(kind: ReminderKind, to: 'rae' | 'mia' = 'mia') {
  const before = bot.connector.sent.length;
  const outcome = await bot.deliver(reminder(kind, to));
  const posted = bot.connector.sent.slice(before).filter(({ method }) => method === 'POST');
  return { outcome, posted };
}

/** The one message that it posts. */
async function only(kind: ReminderKind, to: 'rae' | 'mia' = 'mia'): Promise<Sent & { card: Card }> {
  const { outcome, posted } = await delivered(kind, to);
  const [message] = posted;
  const [card] = message?.cards ?? [];
  if (!message || !card || posted.length !== 1 || outcome !== 'sent')
    throw new Error(`${posted.length} posted`);
  return { ...message, card };
}

/** Presses a button of a message in somebody's own chat, with what is filled in. */
function press(
  message: Sent & { card: Card },
  title: string,
  typed: object = {},
  who: 'rae' | 'mia' = 'mia',
) {
  const button = buttonCalled(title, message.card);
  if (button.type !== 'Action.Execute') throw new Error(`${title} sends nothing`);
  const data = { ...button.data, ...typed, verb: button.verb };
  const conversation =
    message.conversationId === meetingChat ? activity(bot, who).conversation : personalChat(who);
  return pressAnswer(bot, pressed(bot, who, data, { conversation, replyToId: message.activityId }));
}

const write = (text: string, who: 'rae' | 'mia' = 'rae') => answers(bot, said(bot, who, text));
const meetPersonally = (who: 'rae' | 'mia') => answers(bot, saidAlone(bot, who, 'help'));
const storedOf = async (title: string) => (await storedActions(bot)).find((item) => item.title === title);

describe('The brief', () => {
  test('comes in one’s own chat with the time, the question, the agenda and what one promised', async () => {
    await meetPersonally('mia');
    await write('add hiring');
    await write('action send the deck by today', 'mia');
    await write('action book a room', 'rae');
    const { conversationId, card } = await only('brief');
    expect(conversationId).toBe('a:29:mia');
    const shown = seen({ ...(await only('brief')), cards: [card] });
    expect(shown.lines).toEqual([
      'Your 1:1 with Rae Okafor',
      'Wednesday 25 March at 14:00',
      'Opening question',
      "What's on your mind?",
      '[Your answer (you both see it in the agenda)]',
      'On the agenda',
      'hiring',
      '[Add a topic]',
      'What you promised',
      'send the deck',
      'You · due today',
    ]);
    expect(shown.buttons).toEqual(['Save', 'Done', 'Snooze', 'Open the agenda', 'Stop these reminders']);
  });

  test('the answer and a topic land in the agenda with one press, once, and the card shows them', async () => {
    await write('agenda');
    const message = await only('brief');
    const typed = { answer: 'The launch.\nAnd sleep.', title: 'Budget' };
    await press(message, 'Save', typed);
    const { card } = await press(message, 'Save', typed);
    expect(card?.lines).toContain('Saved. It is in your agenda.');
    expect(card?.lines).toContain('[Your answer (you both see it in the agenda): The launch.\nAnd sleep.]');
    expect(card?.lines.filter((line) => line === 'Budget')).toEqual(['Budget']);
    const next = await only('brief');
    expect(JSON.stringify(next.card)).toContain('The launch.\\nAnd sleep.');
  });

  test('an update that the other asked for is answered on the card, once, and asked for no more', async () => {
    await write('agenda');
    await bot.addUpdate('How far is the checkout?');
    const message = await only('brief');
    expect(seen({ ...message, cards: [message.card] }).lines).toContain('[How far is the checkout?]');
    const typed = { update0: 'Two of\nthree' };
    await press(message, 'Save', typed);
    const { card } = await press(message, 'Save', typed);
    expect(card?.lines).toContain('Saved. It is in your agenda.');
    expect(card?.lines.join()).not.toContain('checkout');
    expect(await bot.updates()).toEqual([
      { title: 'How far is the checkout?', answers: [{ personId: people.mia.id, text: 'Two of\nthree' }] },
    ]);
    const toRae = await only('brief', 'rae');
    expect(JSON.stringify(toRae.card)).not.toContain('checkout');
  });

  test('an update typed and not saved stays in its field when something else is pressed', async () => {
    await write('action send the deck by today', 'mia');
    await bot.addUpdate('How far is the checkout?');
    const { card } = await press(await only('brief'), 'Done', { update0: 'Half' });
    expect(card?.lines).toContain('[How far is the checkout?: Half]');
  });

  test('an answer changed elsewhere is not written over: the card shows both, and saves at the next press', async () => {
    await write('agenda');
    const message = await only('brief');
    await answers(bot, saidAlone(bot, 'mia', 'answer The newer one'));
    const { card } = await press(message, 'Save', { answer: 'Older words' });
    expect(card?.lines).toContain('Your answer so far: The newer one');
    expect(card?.lines).toContain('[Your answer (you both see it in the agenda): Older words]');
    const standing = await only('brief');
    expect(JSON.stringify(standing.card)).toContain('The newer one');
    await press(standing, 'Save', { answer: 'Older words' });
    expect(JSON.stringify((await only('brief')).card)).toContain('Older words');
  });

  test('an old card with only a topic leaves the answer as it is', async () => {
    await write('agenda');
    const message = await only('brief');
    await answers(bot, saidAlone(bot, 'mia', 'answer The newer one'));
    await press(message, 'Save', { answer: '', title: 'Budget' });
    expect(JSON.stringify((await only('brief')).card)).toContain('The newer one');
  });

  test('ticking one off keeps the words that were typed and not saved', async () => {
    await write('action send the deck by today', 'mia');
    const { card } = await press(await only('brief'), 'Done', { answer: 'Half a thought', title: 'Bud' });
    expect(card?.lines).toContain('Done: send the deck');
    expect(card?.lines).toContain('[Your answer (you both see it in the agenda): Half a thought]');
    expect(card?.lines).toContain('[Add a topic: Bud]');
    expect((await storedOf('send the deck'))?.status).toBe('done');
  });

  test('when nothing was prepared for long, it asks the question and says one line', async () => {
    await write('agenda');
    bot.settings.isShort = true;
    const { card, ...message } = await only('brief');
    expect(seen(message).buttons).toEqual(['Save', 'Open the agenda', 'Stop these reminders']);
    expect(seen(message).lines).toContain(
      'Nothing waits on the agenda. A line to the question is all it takes.',
    );
    expect(JSON.stringify(card)).not.toContain('Add a topic');
  });

  test('a button stops them, one’s own only, and another lets them come again', async () => {
    await write('agenda');
    const message = await only('brief');
    const { card } = await press(message, 'Stop these reminders');
    expect(card?.lines[0]).toBe('Reminders for your 1:1 with Rae Okafor are off');
    expect(await delivered('brief')).toEqual({ outcome: 'nothingToSay', posted: [] });
    expect((await delivered('brief', 'rae')).outcome).toBe('sent');
    const data = { verb: 'muteReminders', oneOnOneId: raeAndMia, isMuted: false };
    await pressAnswer(bot, pressed(bot, 'mia', data, { conversation: personalChat('mia') }));
    expect((await delivered('brief')).outcome).toBe('sent');
    const inBoth = await pressAnswer(bot, pressed(bot, 'mia', { ...data, isMuted: true }));
    expect([inBoth.card, bot.settings.muted.size]).toEqual([null, 0]);
  });

  test('comes to nobody once the meeting has begun', async () => {
    await write('agenda');
    bot.clock.now = '2026-03-25T13:00:00.000Z';
    expect(await delivered('brief')).toEqual({ outcome: 'nothingToSay', posted: [] });
  });
});

describe('What is due', () => {
  test('is one card; each item can be done, put off or handed over, and the card shows what became of it', async () => {
    await write('action send the deck by today', 'mia');
    await write('action call the vendor by today', 'mia');
    await write('action read the draft by today', 'mia');
    await write('action book a room by today', 'rae');
    const message = await only('actionDue');
    expect(message.conversationId).toBe('a:29:mia');
    expect(seen(message).lines.join()).not.toContain('book a room');
    expect(seen(message).buttons).toEqual([
      'Done',
      'Snooze',
      'Not mine',
      'Open the agenda',
      'Stop these reminders',
    ]);
    const idOf = async (title: string) => ({ actionId: (await storedOf(title))?.id });
    await press(message, 'Done', await idOf('send the deck'));
    const later = await press(message, 'Snooze', await idOf('call the vendor'));
    expect(later.card?.lines).toContain('Moved to tomorrow: call the vendor');
    const given = await press(message, 'Not mine', await idOf('read the draft'));
    expect(given.card?.lines).toContain('Now with Rae Okafor: read the draft');
    expect(given.card?.lines).toContain('That was all of it. Thank you.');
    expect(given.card?.buttons).toEqual(['Open the agenda', 'Stop these reminders']);
    expect(await storedOf('send the deck')).toMatchObject({ status: 'done' });
    expect(await storedOf('call the vendor')).toMatchObject({ dueDate: '2026-03-26' });
    expect(await storedOf('read the draft')).toMatchObject({ ownerId: people.rae.id, status: 'open' });
    expect(await delivered('actionDue')).toEqual({ outcome: 'nothingToSay', posted: [] });
  });

  test('a card that is older than the item changes nothing and says how it stands', async () => {
    await write('action send the deck by today', 'mia');
    const message = await only('actionDue');
    await press(message, 'Not mine');
    const { card } = await press(message, 'Done');
    expect(card?.lines).toContain('This has changed since the card was sent. This is how it stands now.');
    expect(await storedOf('send the deck')).toMatchObject({ ownerId: people.rae.id, status: 'open' });
  });

  test.each([
    ['a day that has passed', { until: '2026-03-24' }, 'Choose a day after today to snooze it until.'],
    ['an item that there is not', { actionId: 'x'.repeat(20) }, 'There is no such thing in a 1:1 of yours'],
  ])('%s is refused with a sentence', async (_, typed, sentence) => {
    await write('action send the deck by today', 'mia');
    const { sentence: said } = await press(await only('actionDue'), 'Snooze', typed);
    expect(said).toContain(sentence);
    expect(await storedOf('send the deck')).toMatchObject({ dueDate: '2026-03-25' });
  });

  test('is nothing that goes into the chat of both', async () => {
    await write('action send the deck by today', 'mia');
    bot.connector.opening = 403;
    expect(await delivered('actionDue')).toEqual({ outcome: 'undeliverable', posted: [] });
  });
});

describe('A long gap', () => {
  test('is asked about once, and skipped without a word', async () => {
    await write('add hiring');
    const message = await only('longGap');
    expect(seen(message).lines).toContain('Meanwhile: 1 topic on the agenda, 0 open action items.');
    const { card } = await press(message, 'Skip it');
    expect(card?.lines).toContain('All right. Opener says no more about it until you meet again.');
    expect(card?.buttons).toEqual(['Open the agenda', 'Stop these reminders']);
  });
});

describe('Where it is posted', () => {
  test('a chat of one’s own is opened once for whoever has none', async () => {
    await write('agenda');
    await only('brief');
    await only('brief');
    expect([...bot.connector.opened]).toEqual([['a:29:mia', '29:mia']]);
  });

  test('where Teams opens none, the two get one card in their chat, with nothing that is of one of them', async () => {
    await write('action send the deck by today', 'mia');
    await write('answer A private word', 'mia');
    bot.connector.opening = 403;
    const { card, ...message } = await only('brief', 'rae');
    expect(await delivered('brief', 'mia')).toEqual({ outcome: 'nothingToSay', posted: [] });
    expect(message.conversationId).toBe(meetingChat);
    expect(seen(message).buttons).toEqual(['Save', 'Open the agenda']);
    expect(JSON.stringify(card)).not.toMatch(/send the deck|private word/u);
    const answered = await press({ ...message, card }, 'Save', { answer: 'Rae’s own' }, 'rae');
    expect(answered.card?.lines).toContain('[Your answer (you both see it in the agenda): Rae’s own]');
  });

  test('the second of the two is spoken to when the first wants no reminders', async () => {
    await write('agenda');
    bot.connector.opening = 403;
    bot.settings.muted.add(people.rae.id);
    expect((await only('brief', 'mia')).conversationId).toBe(meetingChat);
  });

  test('whoever else is in the chat of both, nothing is posted there, before Teams tells of them and after', async () => {
    await write('agenda');
    bot.connector.opening = 403;
    const [two, three] = [
      [memberOf('rae'), memberOf('mia')],
      [memberOf('rae'), memberOf('mia'), memberOf('tom')],
    ];
    bot.connector.chats.set(meetingChat, three);
    bot.clock.now = '2026-03-25T10:05:00.000Z';
    const nothing = { outcome: 'undeliverable', posted: [] };
    expect(await delivered('brief', 'rae')).toEqual(nothing);
    expect(await delivered('longGap', 'rae')).toEqual(nothing);
    const membersAdded = [{ id: '29:tom', aadObjectId: memberOf('tom').aadObjectId }];
    await bot.post(activity(bot, 'rae', { type: 'conversationUpdate', membersAdded }));
    bot.connector.chats.set(meetingChat, two);
    bot.clock.now = '2026-03-25T10:10:00.000Z';
    expect(await delivered('brief', 'rae')).toEqual(nothing);
  });

  test('nor where Opener was taken out', async () => {
    await write('agenda');
    bot.connector.opening = 403;
    await bot.post(activity(bot, 'rae', { type: 'installationUpdate', action: 'remove' }));
    expect(await delivered('brief', 'rae')).toEqual({ outcome: 'undeliverable', posted: [] });
  });
});

describe('When Teams does not take it', () => {
  test.each([
    [
      '429 for a minute',
      [{ status: 429, retryAfter: '60' }],
      { kind: 'throttled', retryAt: '2026-03-25T10:01:00.000Z' },
    ],
    ['429 without a time', [{ status: 429 }, { status: 429 }, { status: 429 }], { kind: 'throttled' }],
    ['500', [{ status: 500 }], { kind: 'failed' }],
    ['503', [{ status: 503 }], { kind: 'failed' }],
    ['504', [{ status: 504 }], 'unknown'],
    ['403', [{ status: 403 }], 'undeliverable'],
    ['404', [{ status: 404 }], 'undeliverable'],
  ])('%s: nothing is posted, and the scheduler is told', async (_, faults, outcome) => {
    await meetPersonally('mia');
    await write('agenda');
    bot.connector.faults.push(...faults);
    expect(await delivered('brief')).toEqual({ outcome, posted: [] });
  });

  test('a 1:1 that there is not, or that is another’s, gets nothing', async () => {
    expect((await delivered('brief')).outcome).toBe('undeliverable');
    await write('agenda');
    expect(await bot.deliver({ ...reminder('brief'), personId: people.ines.id })).toBe('undeliverable');
  });
});

test.each([
  [
    'answer',
    {
      on: { kind: 'brief', startsAt: null, isShort: false },
      questionId: 'default',
      round: 0,
      shown: '',
      answer: 'x',
    },
  ],
  [
    'dealWithAction',
    { on: { kind: 'actionsDue', actionIds: ['action-0001'] }, actionId: 'action-0001', change: 'done' },
  ],
  ['muteReminders', { isMuted: true }],
  ['skipGap', {}],
])('whoever is not one of the two gets nothing by pressing "%s"', async (verb, data) => {
  await write('agenda');
  const conversation = personalChat('ines');
  const answer = await pressAnswer(
    bot,
    pressed(bot, 'ines', { verb, oneOnOneId: raeAndMia, ...data }, { conversation }),
  );
  expect(answer.card).toBeNull();
  expect(answer.sentence).toContain('There is no such thing in a 1:1 of yours');
});

test('"answer" in the chat takes the place of the answer, and asks for it when it says none', async () => {
  expect((await reply(bot, said(bot, 'mia', 'answer The launch'))).text).toBe('Saved. It is in your agenda.');
  expect((await reply(bot, saidAlone(bot, 'mia', 'answer'))).lines).toContain(
    '[Your answer (you both see it in the agenda): The launch]',
  );
});

test('the start of a meeting posts nothing while one of the two has the panel open', async () => {
  const started = (StartTime: string) =>
    activity(bot, 'rae', {
      type: 'event',
      name: 'application/vnd.microsoft.meetingStart',
      value: { StartTime },
      channelData: { tenant: { id: tenantId }, meeting: { id: 'MCMx' } },
    });
  bot.settings.panelOf = [people.rae.id];
  expect(await answers(bot, started('2026-03-25T09:00:00Z'))).toEqual([]);
  bot.settings.panelOf = [];
  expect(await answers(bot, started('2026-04-01T09:00:00Z'))).toHaveLength(1);
});
