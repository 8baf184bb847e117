import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import type { Card } from '../../src/bot/cards/adaptiveCard.ts';
import { linesOf } from './cards/reading.ts';
import { reply } from './running/conversation.ts';
import { memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, personalChat, raeAndMia, said, storedActions } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
  await reply(bot, said(bot, 'rae', 'add scope of the redesign'));
  await reply(bot, said(bot, 'mia', 'action send the deck by Friday'));
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

const link = 'https://teams.microsoft.com/l/message/19:team/1700000000000';
const chat = (id: string) => ({ id, conversationType: 'groupChat', tenantId });

function invoke(name: string, from: 'rae' | 'mia' | 'ines', value: unknown, where?: object) {
  const more = where ? { conversation: where } : {};
  return activity(bot, from, { type: 'invoke', name: `composeExtension/${name}`, value, ...more });
}

function message(commandId: string, content: string) {
  const body = { contentType: 'html', content };
  return { commandId, commandContext: 'message', messagePayload: { id: '1', body, linkToMessage: link } };
}

type Task = { type: string; value: string | { title: string; card: { content: Card } } };

async function task(what: unknown): Promise<Task> {
  return ((await (await bot.post(what)).json()) as { task: Task }).task;
}

function cardOf({ value }: Task): { title: string; lines: string[]; data: Record<string, unknown> } {
  if (typeof value === 'string') throw new Error(`No dialog: ${value}`);
  const [button] = value.card.content.actions ?? [];
  if (button?.type !== 'Action.Submit') throw new Error('A dialog has a button to submit');
  return { title: value.title, lines: linesOf(value.card.content), data: button.data };
}

describe('An action on a message', () => {
  test('"Make it an action item" opens a draft with its text, and records it with its link', async () => {
    const html = '<p>Can you <b>send</b> the numbers to <at id="0">Ann</at> &amp; Bob by Friday?</p>';
    const dialog = cardOf(await task(invoke('fetchTask', 'rae', message('makeActionItem', html))));
    expect(dialog.title).toBe('Make it an action item');
    expect(dialog.lines).toContain('[What is to be done: Can you send the numbers to Ann & Bob]');
    expect(dialog.lines).toContain('[By when (leave empty for none): 2026-03-27]');
    const data = { ...dialog.data, title: 'Send the numbers', ownerId: people.mia.id, dueDate: '2026-03-27' };
    const submit = invoke('submitAction', 'rae', { commandId: 'makeActionItem', data });
    expect(await task(submit)).toEqual({ type: 'message', value: 'It is among your action items.' });
    await task(invoke('submitAction', 'rae', { commandId: 'makeActionItem', data }));
    expect((await storedActions(bot)).filter(({ title }) => title === 'Send the numbers')).toMatchObject([
      { source: 'message', link, ownerId: people.mia.id },
    ]);
  });

  test('"Add to our 1:1" puts it on the agenda', async () => {
    const dialog = cardOf(await task(invoke('fetchTask', 'mia', message('addToAgenda', 'The hiring plan'))));
    const data = { ...dialog.data, title: 'The hiring plan' };
    const end = await task(invoke('submitAction', 'mia', { commandId: 'addToAgenda', data }));
    expect(end.value).toBe('It is on your agenda.');
    expect((await reply(bot, said(bot, 'mia', 'agenda'))).lines.join()).toContain('The hiring plan');
  });

  test('in any other chat it is for the one 1:1 that the person has', async () => {
    const dialog = cardOf(
      await task(
        invoke('fetchTask', 'mia', message('addToAgenda', 'From a team chat'), chat('19:big@thread.v2')),
      ),
    );
    expect(dialog.data.oneOnOneId).toBe(raeAndMia);
  });

  test('somebody with several chooses first, and the text and link come along', async () => {
    const other = '19:rae-tom@thread.v2';
    bot.connector.chats.set(other, [memberOf('rae'), memberOf('tom')]);
    await reply(bot, said(bot, 'rae', 'help', { conversation: chat(other) }));
    const where = chat('19:big@thread.v2');
    const which = cardOf(
      await task(invoke('fetchTask', 'rae', message('makeActionItem', 'Call Ann'), where)),
    );
    expect(which.lines[0]).toBe('Which 1:1 is this for?');
    const data = { ...which.data, oneOnOneId: raeAndMia, text: 'Call Ann' };
    const draft = cardOf(
      await task(invoke('submitAction', 'rae', { commandId: 'makeActionItem', data }, where)),
    );
    expect(draft.lines).toContain('[What is to be done: Call Ann]');
    expect(draft.data.messageLink).toBe(link);
  });

  test('words that are no date are asked for again in the dialog', async () => {
    const data = {
      verb: 'confirmAction',
      oneOnOneId: raeAndMia,
      newId: 'draft-0009',
      title: 'Pay',
      ownerId: people.rae.id,
      dueWords: 'the 32nd',
    };
    const again = cardOf(await task(invoke('submitAction', 'rae', { commandId: 'makeActionItem', data })));
    expect(again.data).toMatchObject({ verb: 'confirmAction', newId: 'draft-0009' });
  });

  test('somebody without a 1:1 is told how to start, and a picture alone has no text', async () => {
    const nobody = await task(
      invoke('fetchTask', 'ines', message('addToAgenda', 'x'), chat('19:big@thread.v2')),
    );
    expect(nobody.value).toContain('Add me to the chat');
    const picture = await task(invoke('fetchTask', 'mia', message('addToAgenda', '<img src="x">')));
    expect(picture.value).toContain('no text');
  });

  test('another pair’s 1:1 cannot be named', async () => {
    const data = { verb: 'confirmTopic', oneOnOneId: raeAndMia, newId: 'topic-0009', title: 'x' };
    const end = await task(invoke('submitAction', 'ines', { commandId: 'addToAgenda', data }));
    expect(end.value).toContain('no such thing');
  });

  test('a dialog that sends something else changes nothing', async () => {
    const data = { verb: 'nameManager', oneOnOneId: raeAndMia, managerId: people.rae.id };
    const end = await task(invoke('submitAction', 'rae', { commandId: 'addToAgenda', data }));
    expect(end.value).toContain('Nothing was changed');
  });
});

describe('Searching in the compose box', () => {
  type Found = {
    type: string;
    text?: string;
    attachments?: { content: Card; preview: { content: object } }[];
  };

  async function search(words: string, where?: object, from: 'rae' | 'ines' = 'rae'): Promise<Found> {
    const value = { commandId: 'searchOpen', parameters: [{ name: 'searchText', value: words }] };
    const answer = await bot.post(invoke('query', from, value, where));
    return ((await answer.json()) as { composeExtension: Found }).composeExtension;
  }

  test('finds what is open in the chat of the two, as a card that says "you" to nobody', async () => {
    const found = await search('deck');
    expect(found.attachments?.map(({ preview }) => preview.content)).toEqual([
      { title: 'send the deck', text: 'Mia Lindqvist · due Fri 27 Mar' },
    ]);
    expect(found.attachments?.[0]?.content.actions).toBeUndefined();
    expect((await search('')).attachments?.length).toBeGreaterThan(1);
    expect((await search('nothing like it')).attachments).toEqual([]);
  });

  test.each([
    ['a personal chat', personalChat('rae')],
    ['a chat that Opener is not in', chat('19:big@thread.v2')],
    ['a channel', { id: '19:channel@thread.tacv2', conversationType: 'channel', tenantId }],
  ])('%s: a sentence says why there is nothing', async (_, where) => {
    const found = await search('deck', where);
    expect(found.type).toBe('message');
    expect(JSON.stringify(found)).not.toContain('deck');
  });

  test('in a chat of three there is nothing either', async () => {
    bot.connector.chats.set('19:three@thread.v2', [memberOf('rae'), memberOf('mia'), memberOf('ines')]);
    expect((await search('deck', chat('19:three@thread.v2'))).type).toBe('message');
  });
});
