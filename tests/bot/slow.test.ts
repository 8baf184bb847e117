import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../setup/eventually.ts';
import { answers, pressAnswer, seen } from './running/conversation.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, pressed, raeAndMia, said, storedActions } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

describe('Teams is slow to tell who is in the chat', () => {
  test('a press is answered before it tells, and the card shows later what came of it', async () => {
    const [message] = await answers(bot, said(bot, 'mia', 'action send the deck'));
    const [item] = await storedActions(bot);
    // Nobody knows any more who is in the chat.
    await bot.restart();
    const letGo = bot.connector.holdRoster();
    const data = {
      verb: 'setActionStatus',
      oneOnOneId: raeAndMia,
      actionId: item?.id,
      status: 'done',
      list: null,
    };
    const press = pressed(bot, 'mia', data, { replyToId: message?.activityId });
    expect((await pressAnswer(bot, press)).sentence).toContain('still at it');
    letGo();
    const shown = await eventually('the card is redrawn', () =>
      bot.connector.sent.findLast(
        ({ method, activityId }) => method === 'PUT' && activityId === message?.activityId,
      ),
    );
    expect(seen(shown).lines.join()).toContain('Status: Done');
  });

  test('a search and a dialog are answered before it tells, with a sentence', async () => {
    await bot.restart();
    const letGo = bot.connector.holdRoster();
    const value = { commandId: 'searchOpen', parameters: [{ name: 'searchText', value: 'deck' }] };
    const query = activity(bot, 'rae', { type: 'invoke', name: 'composeExtension/query', value });
    expect(JSON.stringify(await (await bot.post(query)).json())).toContain('longer than usual');
    const fetching = { commandId: 'addToAgenda', messagePayload: { body: { content: 'Budget' } } };
    const dialog = activity(bot, 'rae', {
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      value: fetching,
    });
    expect(JSON.stringify(await (await bot.post(dialog)).json())).toContain('longer than usual');
    letGo();
  });
});
