import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answers } from './running/conversation.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { said } from './running/teams.ts';

/**
 * Requests to the database that each command costs: until it is answered, and with all that follows from it (cards
 * that are redrawn, reminders that are planned anew). Who makes one cheaper lowers its number; who makes one dearer has
 * to say here that it is.
 */
const budgets = [
  ['help', 1],
  ['agenda', 3],
  ['add the hiring plan', 3],
  ['action send the deck by Friday', 8],
  ['actions', 3],
  ['done 1', 11],
  ['recap', 4],
] as const;

/** Milliseconds without a request after which nothing more follows: longer than plans are waited with. */
const quietFor = 900;

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
  // What is done once: the 1:1 is made, and its agenda.
  for (const command of ['help', 'agenda']) await answers(bot, said(bot, 'mia', command));
  await quiet();
}, 30_000);

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

test.each(budgets)('"%s" costs no more than %i requests', async (command, budget) => {
  bot.requests.reset();
  await answers(bot, said(bot, 'mia', command));
  await quiet();
  expect(bot.requests.total().count).toBeLessThanOrEqual(budget);
});

test('no query asks for a plan first', async () => {
  bot.requests.reset();
  for (const command of ['actions', 'agenda', 'recap']) await answers(bot, said(bot, 'mia', command));
  expect([bot.requests.byKind().query?.count, bot.requests.byKind().queryPlan]).toEqual([7, undefined]);
});

async function quiet(): Promise<void> {
  for (let before = -1; before !== bot.requests.total().count; ) {
    before = bot.requests.total().count;
    await pause(quietFor);
  }
}
