import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reply } from './running/conversation.ts';
import { type RemindingBot, remindingBot } from './running/remindingBot.ts';
import { runningBot } from './running/runningBot.ts';
import { said, saidAlone } from './running/teams.ts';

let bot: RemindingBot;

beforeAll(async () => {
  bot = await remindingBot(await runningBot());
  await reply(bot, said(bot, 'mia', 'add budget'));
  await bot.addUpdate('How far is the checkout?');
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

const rowsOf = ({ lines }: { lines: string[] }) => lines.filter((line) => /^\d/u.test(line));

test('"agenda" lists them after the topics, with who still has to answer', async () => {
  expect(rowsOf(await reply(bot, said(bot, 'rae', 'agenda')))).toEqual([
    '1. | budget | Mia Lindqvist · new today',
    '2. | Update: How far is the checkout? | Rae Okafor · Mia Lindqvist still has to answer · new today',
  ]);
  const german = { ...saidAlone(bot, 'mia', 'Agenda'), locale: 'de-DE' };
  expect(rowsOf(await reply(bot, german))[2]).toContain(
    'Nachfrage: How far is the checkout? | Rae Okafor · du musst noch antworten',
  );
});

test('one that is answered says so', async () => {
  await bot.answerUpdate('mia', 'Two of three');
  expect(rowsOf(await reply(bot, said(bot, 'rae', 'agenda')))[1]).toContain(' · answered · ');
});

test('"done" takes the number that the list gave it', async () => {
  const done = await reply(bot, said(bot, 'rae', 'done 2'));
  expect(done.lines.slice(0, 2)).toEqual(['Discussed', 'Update: How far is the checkout?']);
  expect(rowsOf(await reply(bot, said(bot, 'rae', 'agenda')))).toHaveLength(1);
});

test('several are ticked off together with topics, and those that are left keep their numbers', async () => {
  await bot.addUpdate('Is the room booked?', 'update-0002');
  await bot.addUpdate('Is the deck out?', 'update-0003');
  await reply(bot, said(bot, 'rae', 'agenda'));
  const done = await reply(bot, said(bot, 'rae', 'done 1 and 2'));
  expect(done.text).toBe('Done: budget; Is the room booked?.');
  expect(rowsOf(done)).toEqual([
    '3. | Update: Is the deck out? | Rae Okafor · Mia Lindqvist still has to answer · new today',
  ]);
});
