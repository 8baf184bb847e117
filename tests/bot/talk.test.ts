import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { people } from '../../src/sandbox/world.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, said, storedActions } from './running/teams.ts';

let bot: RunningBot;

beforeEach(async () => {
  bot = await runningBot();
});

afterEach(async () => {
  await bot[Symbol.asyncDispose]();
});

describe('Writing to Opener in the chat of two', () => {
  test('an action item is stored with its date, and its card posted', async () => {
    const answer = await bot.post(said(bot, 'mia', 'action send the deck by Friday'));
    expect(answer.status).toBe(200);
    expect(await storedActions(bot)).toMatchObject([
      {
        title: 'send the deck',
        ownerId: people.mia.id,
        dueDate: '2026-03-27',
        status: 'open',
        source: 'bot',
      },
    ]);
    expect(bot.connector.sent).toHaveLength(1);
    expect(JSON.stringify(bot.connector.sent[0]?.cards)).toContain('send the deck');
  });

  test('being added welcomes the two once', async () => {
    const added = { type: 'conversationUpdate', membersAdded: [{ id: activity(bot, 'rae').recipient.id }] };
    await bot.post(activity(bot, 'rae', added));
    await bot.post(activity(bot, 'rae', { type: 'installationUpdate', action: 'add' }));
    expect(bot.connector.sent).toHaveLength(1);
  });
});
