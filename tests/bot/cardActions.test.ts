import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { eventually } from '../setup/eventually.ts';
import { answers, pressAnswer, reply, seen } from './running/conversation.ts';
import { meetingChat, memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import {
  activity,
  ask,
  personalChat,
  pressed,
  raeAndMia,
  said,
  saidAlone,
  storedActions,
} from './running/teams.ts';

let bot: RunningBot;
/** An action item of Mia's, and the message that shows it. */
let item: { id: string; message: string };
let made = 0;

beforeAll(async () => {
  bot = await runningBot();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

beforeEach(async () => {
  made += 1;
  const [message] = await answers(bot, said(bot, 'mia', `action send deck number ${made}`));
  const stored = (await storedActions(bot)).find(({ title }) => title.endsWith(` ${made}`));
  item = { id: stored?.id ?? '', message: message?.activityId ?? '' };
});

const onIt = (verb: string, more: Record<string, unknown> = {}) => ({
  verb,
  oneOnOneId: raeAndMia,
  actionId: item.id,
  ...more,
});
const done = () => onIt('setActionStatus', { status: 'done', list: null });
const stored = async () => (await storedActions(bot)).find(({ id }) => id === item.id);
const onMessage = () => ({ replyToId: item.message });
const redrawn = () =>
  bot.connector.sent.filter(({ method, activityId }) => method === 'PUT' && activityId === item.message);

describe('Pressing a button on an action item’s card', () => {
  test('"Done" answers the one who pressed, and redraws the card for both', async () => {
    const { card } = await pressAnswer(bot, pressed(bot, 'mia', done(), onMessage()));
    expect(card?.lines.join()).toContain('Owner: You · Status: Done');
    await eventually('the card is redrawn', () => redrawn().length > 0);
    const shown = redrawn().at(-1);
    expect(shown && seen(shown).lines.join()).toContain('Owner: Mia Lindqvist · Status: Done');
    expect((await stored())?.status).toBe('done');
  });

  test('each of the two gets buttons of their own when their client fetches the card', async () => {
    const fetched = async (who: 'rae' | 'mia') =>
      (await pressAnswer(bot, pressed(bot, who, onIt('showAction'), onMessage()))).card?.buttons;
    expect(await fetched('mia')).toEqual(['Done', 'Change date', 'Give it to Rae Okafor', 'Undo']);
    expect(await fetched('rae')).toEqual(['Mark as done', 'Change date', 'I take it', 'Drop']);
    expect(redrawn()).toEqual([]);
  });

  test('"Undo" of what was just added leaves nothing; pressed by the other, or too late, it is dropped', async () => {
    const answered = await pressAnswer(bot, pressed(bot, 'mia', onIt('withdrawAction'), onMessage()));
    expect(answered.card?.lines.join()).toContain('Nothing was recorded.');
    expect(await stored()).toBeUndefined();
    await answers(bot, said(bot, 'mia', `action send report number ${made}`));
    const report = (await storedActions(bot)).find(({ title }) => title === `send report number ${made}`);
    await pressAnswer(bot, pressed(bot, 'rae', { ...onIt('withdrawAction'), actionId: report?.id }));
    const kept = (await storedActions(bot)).find(({ id }) => id === report?.id);
    expect(kept?.status).toBe('dropped');
  });

  test('giving it away, another date, dropping and opening it again', async () => {
    await pressAnswer(bot, pressed(bot, 'rae', onIt('giveAction', { ownerId: people.rae.id })));
    await pressAnswer(bot, pressed(bot, 'rae', onIt('setActionDate', { dueDate: '2026-04-03' })));
    expect(await stored()).toMatchObject({ ownerId: people.rae.id, dueDate: '2026-04-03' });
    await pressAnswer(bot, pressed(bot, 'rae', onIt('setActionDate', { dueDate: '' })));
    await pressAnswer(bot, pressed(bot, 'rae', onIt('setActionStatus', { status: 'dropped', list: null })));
    expect(await stored()).toMatchObject({ dueDate: null, status: 'dropped' });
    await pressAnswer(bot, pressed(bot, 'mia', onIt('setActionStatus', { status: 'open', list: null })));
    expect((await stored())?.status).toBe('open');
  });

  test('an old card changes nothing and shows how it stands', async () => {
    await pressAnswer(bot, pressed(bot, 'rae', onIt('setActionStatus', { status: 'dropped', list: null })));
    const { card } = await pressAnswer(bot, pressed(bot, 'mia', done(), onMessage()));
    expect(card?.lines[0]).toContain('changed since the card you pressed');
    expect((await stored())?.status).toBe('dropped');
    const date = onIt('setActionDate', { dueDate: '2026-04-03' });
    expect((await pressAnswer(bot, pressed(bot, 'mia', date))).card?.lines[0]).toContain('changed since');
  });

  test('the same press delivered twice is one change, and the same answer', async () => {
    const press = pressed(bot, 'mia', done(), onMessage());
    const [one, other] = await Promise.all([pressAnswer(bot, press), pressAnswer(bot, press)]);
    expect(one).toEqual(other);
  });

  test('in a list, the list is shown again without it', async () => {
    const list = { kind: 'open', ownerId: null };
    const { card } = await pressAnswer(
      bot,
      pressed(bot, 'mia', onIt('setActionStatus', { status: 'done', list })),
    );
    expect(card?.lines[0]).toBe('Open action items');
    expect(card?.lines.join()).not.toContain(`number ${made}`);
  });
});

describe('A card is pressed by somebody, or somewhere, that it is not for', () => {
  const untouched = async (press: Record<string, unknown>, words: RegExp) => {
    const { card, sentence } = await pressAnswer(bot, press);
    expect(card ? card.lines.join() : sentence).toMatch(words);
    expect((await stored())?.status).toBe('open');
    expect(JSON.stringify(card ?? sentence)).not.toContain('deck');
  };

  test('somebody who is not one of the two learns nothing, even in a chat of their own', async () => {
    await untouched(pressed(bot, 'tom', done(), { conversation: personalChat('tom') }), /no such thing/);
  });

  test('one of the two in the chat of another pair: not there', async () => {
    const chat = '19:rae-tom@thread.v2';
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('tom')]);
    const conversation = { id: chat, conversationType: 'groupChat', tenantId };
    await untouched(pressed(bot, 'rae', done(), { conversation }), /no such thing/);
  });

  test('one of the two in a chat of three: nothing of the 1:1 is shown there', async () => {
    const chat = '19:three@thread.v2';
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia'), memberOf('ines')]);
    const conversation = { id: chat, conversationType: 'groupChat', tenantId };
    await untouched(pressed(bot, 'rae', done(), { conversation }), /more than two people/);
  });

  test('the item of another pair under one’s own 1:1 is not found', async () => {
    const raeAndTom = joinOneOnOneId(tenantId, people.rae.id, people.tom.id);
    const chat = '19:rae-tom@thread.v2';
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('tom')]);
    const conversation = { id: chat, conversationType: 'groupChat', tenantId };
    await untouched(
      pressed(bot, 'rae', { ...done(), oneOnOneId: raeAndTom }, { conversation }),
      /no such thing/,
    );
  });

  test('an owner who is neither of the two is refused', async () => {
    await untouched(
      pressed(bot, 'rae', onIt('giveAction', { ownerId: people.tom.id })),
      /one of the two of you/,
    );
  });
});

describe('A card sends something odd', () => {
  test.each([
    ['no verb', { action: { type: 'Action.Execute', data: {} } }],
    ['an unknown verb', { action: { type: 'Action.Execute', verb: 'format', data: {} } }],
    ['no data', { action: { type: 'Action.Execute', verb: 'setActionStatus' } }],
    ['nothing', undefined],
    ['a list', []],
  ])('%s is answered with a sentence', async (_, value) => {
    const press = activity(bot, 'rae', { type: 'invoke', name: 'adaptiveCard/action', value });
    expect((await pressAnswer(bot, press)).sentence).toContain('Nothing was changed');
  });

  test.each([
    ['an id of no 1:1', { oneOnOneId: 'all' }],
    ['an id of no item', { actionId: '../../x' }],
    ['a status that is none', { status: 'paid' }],
  ])('%s is answered with a sentence', async (_, odd) => {
    const { sentence } = await pressAnswer(bot, pressed(bot, 'rae', { ...done(), ...odd }));
    expect(sentence).toContain('Nothing was changed');
    expect((await stored())?.status).toBe('open');
  });

  test('an invoke that Opener does not know is answered 501, and no error', async () => {
    const answer = await bot.post(activity(bot, 'rae', { type: 'invoke', name: 'something/else' }));
    expect(answer.status).toBe(501);
    expect(await answer.text()).toBe('');
  });
});

describe('Cards with a field', () => {
  test('a draft is recorded once, however often it is confirmed', async () => {
    const draft = {
      verb: 'confirmAction',
      oneOnOneId: raeAndMia,
      newId: 'draft-0001',
      title: ' Pay   the bill ',
      ownerId: people.rae.id,
      dueWords: 'Friday',
    };
    const first = await pressAnswer(bot, pressed(bot, 'mia', draft));
    expect(first.card?.lines.join()).toContain('Pay the bill');
    await pressAnswer(bot, pressed(bot, 'mia', { ...draft, title: 'Pay it again' }));
    const bills = (await storedActions(bot)).filter(({ id }) => id === 'draft-0001');
    expect(bills).toMatchObject([{ title: 'Pay the bill', dueDate: '2026-03-27' }]);
  });

  test('words that still are no date are asked for again in the same draft', async () => {
    const draft = {
      verb: 'confirmAction',
      oneOnOneId: raeAndMia,
      newId: 'draft-0002',
      title: 'Call back',
      ownerId: people.rae.id,
      dueWords: 'the 32nd',
    };
    const { card } = await pressAnswer(bot, pressed(bot, 'mia', draft));
    expect(card?.lines).toContain('[What is to be done: Call back]');
    expect((await storedActions(bot)).some(({ id }) => id === 'draft-0002')).toBe(false);
  });

  test('a draft that is not wanted leaves nothing', async () => {
    const drop = { verb: 'dropDraft', oneOnOneId: raeAndMia };
    expect((await pressAnswer(bot, pressed(bot, 'mia', drop))).card?.lines).toEqual([
      'Nothing was recorded.',
    ]);
  });

  test('unknown text becomes a draft or a topic, as its writer likes', async () => {
    const draft = { verb: 'makeAction', oneOnOneId: raeAndMia, title: 'call the vendor tomorrow' };
    const { card } = await pressAnswer(bot, pressed(bot, 'mia', draft));
    expect(card?.lines).toContain('[What is to be done: call the vendor]');
    expect(card?.lines).toContain('[By when (leave empty for none): 2026-03-26]');
    const topic = { verb: 'addTopic', oneOnOneId: raeAndMia, title: 'the offsite' };
    expect((await pressAnswer(bot, pressed(bot, 'mia', topic))).card?.lines[0]).toBe('On your agenda');
  });

  test('a topic is taken off and put back, for both', async () => {
    const added = await pressAnswer(
      bot,
      pressed(bot, 'mia', {
        verb: 'confirmTopic',
        oneOnOneId: raeAndMia,
        newId: 'topic-0001',
        title: 'Budget',
        purpose: 'priorities',
      }),
    );
    expect(added.card?.lines).toContain('You · priorities');
    const move = async (verb: string) =>
      (await pressAnswer(bot, pressed(bot, 'rae', { verb, oneOnOneId: raeAndMia, topicId: 'topic-0001' })))
        .card;
    expect((await move('removeTopic'))?.buttons).toEqual(['Agenda', 'Put it back']);
    expect((await move('removeTopic'))?.lines[0]).toBe('Taken off your agenda');
    expect((await move('restoreTopic'))?.lines[0]).toBe('On your agenda');
    const unknown = { verb: 'removeTopic', oneOnOneId: raeAndMia, topicId: 'topic-9999' };
    expect((await pressAnswer(bot, pressed(bot, 'rae', unknown))).sentence).toContain('no such thing');
  });

  test('the question and the manager are set, and the panel sees it', async () => {
    const question = { verb: 'changeQuestion', oneOnOneId: raeAndMia, offered: 'What is hard?' };
    expect((await pressAnswer(bot, pressed(bot, 'mia', question))).card?.lines).toContain('What is hard?');
    const manager = { verb: 'nameManager', oneOnOneId: raeAndMia, managerId: people.rae.id };
    expect((await pressAnswer(bot, pressed(bot, 'mia', manager))).card?.lines.join()).toContain('Rae Okafor');
    const view = await (await ask(bot, 'rae', `/api/one-on-ones/${raeAndMia}`)).json();
    expect(view).toMatchObject({
      openingQuestion: { text: 'What is hard?' },
      people: [{ role: 'manager' }, {}],
    });
  });

  test('buttons run commands, also before it is known for which 1:1', async () => {
    const run = (command: string, oneOnOneId: string | null, more = {}) =>
      pressAnswer(bot, pressed(bot, 'mia', { verb: 'runCommand', command, oneOnOneId }, more));
    expect((await run('agenda', raeAndMia)).card?.lines[0]).toBe('Agenda');
    expect((await run('next', null)).card?.lines[0]).toBe('Next 1:1');
    const { card } = await run('recap', null, { conversation: personalChat('mia') });
    expect(card?.lines[0]).toBe('1:1 with Rae Okafor');
    expect(card?.lines[1]).toContain('open');
  });

  test('a client that knows only Action.Submit gets the card replaced as well', async () => {
    await bot.post(activity(bot, 'mia', { value: done(), ...onMessage() }));
    await eventually('the card is redrawn', () => redrawn().length > 0);
    expect((await stored())?.status).toBe('done');
  });
});

describe('Something changed elsewhere', () => {
  const inPanel = async (status: string) => {
    const { etag = '*' } = (await stored()) ?? {};
    const path = `/api/one-on-ones/${raeAndMia}/action-items/${item.id}`;
    return ask(bot, 'rae', path, {
      method: 'PATCH',
      headers: { 'if-match': etag },
      body: JSON.stringify({ status }),
    });
  };

  test('a tick in the panel shows on the card in the chat', async () => {
    expect((await inPanel('done')).status).toBe(200);
    await eventually('the card is redrawn', () => redrawn().length > 0);
    const shown = redrawn().at(-1);
    expect(shown && seen(shown).lines.join()).toContain('Status: Done');
    expect(shown?.cards[0]?.refresh?.userIds.sort()).toEqual(['29:mia', '29:rae']);
  });

  test('also on the card in somebody’s personal chat, which goes on to say "You"', async () => {
    const title = `call Ann ${made}`;
    const [message] = await answers(bot, saidAlone(bot, 'mia', `action ${title}`));
    item = {
      id: (await storedActions(bot)).find((one) => one.title === title)?.id ?? '',
      message: message?.activityId ?? '',
    };
    await inPanel('done');
    await eventually('the card is redrawn', () => redrawn().length > 0);
    const shown = redrawn().at(-1);
    expect(shown?.conversationId).toBe('a:29:mia');
    expect(shown && seen(shown).lines.join()).toContain('Owner: You · Status: Done');
  });

  test('a card is redrawn although the Bot Connector stumbles at first', async () => {
    bot.connector.faults.push({ status: 503 });
    await inPanel('done');
    await eventually('the card is redrawn', () => redrawn().length > 0);
  });

  test('a card in a chat that a third person joined is left as it was', async () => {
    bot.connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia'), memberOf('ines')]);
    const account = { id: '29:ines', aadObjectId: people.ines.id };
    await bot.post(activity(bot, 'rae', { type: 'conversationUpdate', membersAdded: [account] }));
    await inPanel('done');
    await bot.restart();
    expect(redrawn()).toEqual([]);
    bot.connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia')]);
    await bot.post(activity(bot, 'rae', { type: 'conversationUpdate', membersRemoved: [account] }));
    expect((await reply(bot, said(bot, 'rae', 'help'))).lines[0]).toBe('What you can write');
  });
});
