import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Press } from '../../../sandbox/chats/chatContract.ts';
import { people } from '../../../sandbox/world/world.ts';
import { type TeamsBeforeBot, teamsBeforeBot } from './recordingBot.ts';

let scene: TeamsBeforeBot;
let messageId: string;

const raeAndMia = '19:meeting_rae-mia@thread.v2';
const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };
const unreachable = { kind: 'failed', text: 'Unable to reach app. Please try again.' };

beforeEach(async () => {
  scene = await teamsBeforeBot();
  const { chats } = scene.standIns;
  chats.change(raeAndMia, { installed: true });
  ({ id: messageId } = chats.post(raeAndMia, { from: 'opener', text: '', attachments: [card] }));
});
afterEach(() => scene.close());

function press(action: Press['action']) {
  return scene.standIns.teams.press('rae', { chatId: raeAndMia, messageId, theme: 'default', action });
}

const execute = { type: 'Action.Execute', verb: 'addTopic', data: { title: 'Scope' } } as const;

describe('A pressed Action.Execute', () => {
  test('reaches the bot with verb, data and the card it stands on, and its card is for this person', async () => {
    const value = { type: 'AdaptiveCard', body: [] };
    scene.answers.push({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value },
    });
    expect(await press(execute)).toEqual({ kind: 'card', card: value });
    expect(scene.heard[0]?.activity).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: messageId,
      from: { aadObjectId: people.rae.id },
      value: { action: execute, trigger: 'manual' },
    });
  });

  test('that Teams pressed to show the card anew says so', async () => {
    await press({ type: 'refresh', verb: 'show', data: {} });
    expect(scene.heard[0]?.activity).toMatchObject({
      value: { action: { type: 'Action.Execute', verb: 'show' }, trigger: 'automatic' },
    });
  });

  test.each([
    [
      'a sentence',
      200,
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Done' },
      { kind: 'text', text: 'Done' },
    ],
    [
      'an error of the bot',
      200,
      {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'x', message: 'No such date' },
      },
      { kind: 'failed', text: 'No such date' },
    ],
    ['nothing', 200, undefined, { kind: 'none' }],
    ['a failure', 500, undefined, unreachable],
    ['not implemented', 501, undefined, unreachable],
    ['something that Teams cannot use', 200, { what: 'this' }, unreachable],
  ])('can be answered with %s', async (_, status, body, outcome) => {
    scene.answers.push({ status, body });
    expect(await press(execute)).toEqual(outcome);
  });

  test('on a message that is gone reaches nobody', async () => {
    scene.standIns.chats.remove(raeAndMia, messageId);
    expect(await press(execute)).toEqual(unreachable);
    expect(scene.heard).toEqual([]);
  });
});

describe('A pressed Action.Submit', () => {
  async function heardOf(data: Record<string, unknown>) {
    await press({ type: 'Action.Submit', data });
    await scene.standIns.teams.settled();
    return scene.heard[0]?.activity;
  }

  test('reaches the bot as a message without words', async () => {
    const activity = await heardOf({ verb: 'addTopic', title: 'Scope' });
    expect(activity).toMatchObject({
      type: 'message',
      replyToId: messageId,
      value: { verb: 'addTopic', title: 'Scope' },
    });
    expect(activity).not.toHaveProperty('text');
  });

  test('can speak for the person, in the words that it shows', async () => {
    const msteams = { type: 'messageBack', text: 'agenda', displayText: 'Show the agenda' };
    expect(await heardOf({ msteams, n: 1 })).toMatchObject({ text: 'agenda', value: { n: 1 } });
    expect(scene.chat(raeAndMia).messages.at(-1)).toMatchObject({ from: 'rae', text: 'Show the agenda' });
  });

  test('can ask for a dialog, which is then sent', async () => {
    const task = { type: 'continue', value: { title: 'Form', card, width: 'small' } };
    scene.answers.push({ status: 200, body: { task } });
    const asked = await press({ type: 'Action.Submit', data: { msteams: { type: 'task/fetch' }, n: 1 } });
    expect(asked).toEqual({
      kind: 'dialog',
      dialog: { title: 'Form', width: 'small', height: 'medium', url: null, card: card.content },
    });
    scene.answers.push({ status: 200, body: { task: { type: 'message', value: 'Thank you' } } });
    const about = { chatId: raeAndMia, messageId, theme: 'dark', data: { title: 'x' } } as const;
    expect(await scene.standIns.teams.sendDialog('rae', about)).toEqual({ kind: 'text', text: 'Thank you' });
    expect(scene.heard.map(({ activity }) => [activity.name, activity.value])).toEqual([
      ['task/fetch', { data: { msteams: { type: 'task/fetch' }, n: 1 }, context: { theme: 'default' } }],
      ['task/submit', { data: { title: 'x' }, context: { theme: 'dark' } }],
    ]);
  });
});

describe('The app’s commands', () => {
  test('search with nothing at first, then with what was typed, and find cards', async () => {
    const preview = {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: 'Deck', text: 'Rae' },
    };
    const found = {
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [{ ...card, preview }] },
    };
    scene.answers.push({
      status: 200,
      body: { composeExtension: { type: 'message', text: 'Nothing here' } },
    });
    scene.answers.push({ status: 200, body: found });
    const { teams } = scene.standIns;
    expect(await teams.search('rae', raeAndMia, null)).toEqual({ kind: 'text', text: 'Nothing here' });
    expect(await teams.search('rae', raeAndMia, 'deck')).toEqual({
      kind: 'results',
      results: [{ title: 'Deck', text: 'Rae', attachment: card }],
    });
    expect(scene.heard.map(({ activity }) => activity.value)).toMatchObject([
      { commandId: 'searchOpen', parameters: [{ name: 'initialRun', value: 'true' }] },
      { parameters: [{ name: 'searchText', value: 'deck' }], queryOptions: { skip: 0, count: 25 } },
    ]);
  });

  test('run on a message with what it says and where it is, and again with what the dialog holds', async () => {
    const { teams } = scene.standIns;
    const message = teams.write('mia', raeAndMia, { text: 'Send the <deck> & notes' });
    const about = {
      chatId: raeAndMia,
      messageId: message.id,
      commandId: 'makeActionItem',
      theme: 'default',
    } as const;
    await teams.runMessageAction('rae', { ...about, data: null });
    await teams.runMessageAction('rae', { ...about, data: { title: 'Send the deck' } });
    expect(scene.heard.map(({ activity }) => activity.name)).toEqual([
      'composeExtension/fetchTask',
      'composeExtension/submitAction',
    ]);
    expect(scene.heard[0]?.activity.value).toMatchObject({
      commandId: 'makeActionItem',
      commandContext: 'message',
      messagePayload: {
        id: message.id,
        body: { contentType: 'html', content: '<p>Send the &lt;deck&gt; &amp; notes</p>' },
        from: { user: { id: people.mia.id, displayName: 'Mia Lindqvist' } },
        linkToMessage: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/message\//),
      },
    });
    expect(scene.heard[1]?.activity.value).toMatchObject({ data: { title: 'Send the deck' } });
  });
});
