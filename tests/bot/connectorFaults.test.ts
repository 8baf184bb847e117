import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../setup/eventually.ts';
import type { Fault } from './running/recordingConnector.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { said, storedActions } from './running/teams.ts';

let bot: RunningBot;
let made = 0;

beforeAll(async () => {
  bot = await runningBot();
});

afterEach(() => {
  bot.connector.faults.length = 0;
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

const tooMany = { status: 429 };
const inASecond = { status: 429, retryAfter: '1' };
const inAnHour = { status: 429, retryAfter: '3600' };

describe('The Bot Connector fails while Opener answers "action …"', () => {
  test.each<[string, Fault[], { posted: number; calls: number }]>([
    ['nothing fails', [], { posted: 1, calls: 1 }],
    ['429 once, without Retry-After', [tooMany], { posted: 1, calls: 2 }],
    ['429 once, to wait a second', [inASecond], { posted: 1, calls: 2 }],
    ['429 twice', [tooMany, tooMany], { posted: 1, calls: 3 }],
    ['429 for as long as it is tried', [tooMany, tooMany, tooMany], { posted: 0, calls: 3 }],
    ['429 to wait an hour: nobody waits so long', [inAnHour], { posted: 0, calls: 1 }],
    ['500: it may have been posted, so not again', [{ status: 500 }], { posted: 0, calls: 1 }],
    ['500 after it was posted', [{ status: 500, taken: true }], { posted: 1, calls: 1 }],
    ['503', [{ status: 503 }], { posted: 0, calls: 1 }],
    ['502 after it was posted', [{ status: 502, taken: true }], { posted: 1, calls: 1 }],
    ['404: Opener is not in the chat any more', [{ status: 404 }], { posted: 0, calls: 1 }],
    ['403', [{ status: 403 }], { posted: 0, calls: 1 }],
    [
      'posted, but answered only after the limit',
      [{ status: 200, delay: 4_500, taken: true }],
      { posted: 1, calls: 1 },
    ],
  ])('%s', async (_, faults, expected) => {
    made += 1;
    const title = `survive fault number ${made}`;
    const before = { sent: bot.connector.sent.length, calls: bot.connector.calls() };
    bot.connector.faults.push(...faults);
    const message = said(bot, 'mia', `action ${title}`);
    expect((await bot.post(message)).status).toBe(200);
    const calls = bot.connector.calls() - before.calls;
    await eventually(
      'all of it has arrived',
      () => bot.connector.sent.length - before.sent === expected.posted,
    );
    expect({ posted: bot.connector.sent.length - before.sent, calls }).toEqual(expected);
    expect((await storedActions(bot)).filter((item) => item.title === title)).toHaveLength(1);
    // Delivered again by the platform: nothing is made or posted twice.
    await bot.post(message);
    expect(bot.connector.sent.length - before.sent).toBe(expected.posted);
    expect((await storedActions(bot)).filter((item) => item.title === title)).toHaveLength(1);
  });

  test('when Teams does not say who is in the chat, it says so and stores nothing', async () => {
    await bot.restart();
    bot.connector.rosterDown = true;
    const before = bot.connector.sent.length;
    await bot.post(said(bot, 'mia', 'action not yet'));
    bot.connector.rosterDown = false;
    expect(bot.connector.sent[before]?.cards[0]?.fallbackText).toContain('nothing was changed');
    expect((await storedActions(bot)).some(({ title }) => title === 'not yet')).toBe(false);
  });
});
