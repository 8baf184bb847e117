import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../setup/eventually.ts';
import { pressAnswer, reply } from './running/conversation.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { ask as askBot, personalChat, pressed, raeAndMia, said, saidAlone } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  // Wednesday 25 March, eleven in Berlin.
  bot = await runningBot();
  await reply(bot, said(bot, 'mia', 'agenda'));
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

/** What the form sends for "every second Tuesday at 10:00". */
const fields = {
  verb: 'setCadence',
  oneOnOneId: raeAndMia,
  repeats: 'week2',
  weekday: 'TU',
  from: '',
  time: '10:00',
  minutes: '45',
  cadenceZone: 'berlin',
};

const alone = { conversation: personalChat('mia') };

async function ahead() {
  const answer = await askBot(bot, 'rae', `/api/one-on-ones/${raeAndMia}/cadence`, { method: 'GET' });
  return (await answer.json()) as { cadence: object | null; next: { startsAt: string } | null };
}

describe('The settings of a 1:1', () => {
  test('offer to set when the two meet, in their chat and alone with each', async () => {
    expect((await reply(bot, said(bot, 'mia', 'settings'))).buttons).toContain('Set when you meet');
    const own = await reply(bot, saidAlone(bot, 'mia', 'settings'));
    expect(own.buttons).toContain('Set when you meet');
    expect(own.lines).toContain('When you meet is not set.');
  });

  test.each([
    ['a zone that is none', { cadenceZone: 'Atlantis' }, /There is no such time zone/],
    ['a zone that is left out', { cadenceZone: undefined }, /There is no such time zone/],
    ['no time', { time: undefined }, /Choose a time of day/],
    ['a time that is none', { time: '25:00' }, /Choose a time of day/],
    ['a first day that is none', { from: '2026-02-30' }, /within a year/],
    ['a first day in words', { from: 'soon' }, /within a year/],
    ['a first day that is too far away', { from: '2027-03-28' }, /within a year/],
    ['no length', { minutes: '' }, /from 5 to 480/],
    ['a length that is too short', { minutes: '4' }, /from 5 to 480/],
    ['a length that is too long', { minutes: '481' }, /from 5 to 480/],
    ['a part of a minute', { minutes: '10.5' }, /from 5 to 480/],
    ['a rhythm that is not offered', { repeats: 'week53' }, /Something in it was not right/],
    ['a day that is none', { weekday: 'XX' }, /Something in it was not right/],
  ])('say in words that %s is wrong, and change nothing', async (_, about, words) => {
    const answer = await pressAnswer(bot, pressed(bot, 'mia', { ...fields, ...about }, alone));
    expect([answer.card, answer.sentence]).toEqual([null, expect.stringMatching(words)]);
    expect((await ahead()).cadence).toBeNull();
  });

  test('take it for both, show it in place, and the panel has it', async () => {
    const { card } = await pressAnswer(bot, pressed(bot, 'mia', fields));
    expect(card?.lines).toContain('When you meet is saved.');
    expect(card?.lines).toContain('You meet next: Tuesday 31 March at 10:00');
    expect(card?.buttons).toContain('Change when you meet');
    expect(await ahead()).toMatchObject({
      cadence: {
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        start: '2026-03-31T10:00',
        zone: 'Europe/Berlin',
        minutes: 45,
      },
      next: { startsAt: '2026-03-31T08:00:00.000Z' },
    });
  });

  test('take another first week, and the last Friday of each month, by the clocks of another place', async () => {
    await pressAnswer(bot, pressed(bot, 'mia', { ...fields, from: '2026-04-06' }, alone));
    expect(await ahead()).toMatchObject({ cadence: { start: '2026-04-07T10:00' } });
    const lastFriday = { repeats: 'month-1', weekday: 'FR', cadenceZone: 'America/New_York' };
    await pressAnswer(bot, pressed(bot, 'mia', { ...fields, ...lastFriday }, alone));
    expect(await ahead()).toMatchObject({
      cadence: { rule: 'FREQ=MONTHLY;BYDAY=-1FR', start: '2026-03-27T10:00' },
      next: { startsAt: '2026-03-27T14:00:00.000Z' },
    });
  });

  test('are nobody else’s to set', async () => {
    const before = await ahead();
    const theirs = pressed(bot, 'ines', { ...fields, minutes: '15' }, { conversation: personalChat('ines') });
    expect((await pressAnswer(bot, theirs)).card).toBeNull();
    expect(await ahead()).toEqual(before);
  });

  test('offer the form where Teams names the next meeting, which is one time only, and say so', async () => {
    const channelData = { tenant: { id: raeAndMia.split('.')[0] }, meeting: { id: 'MCMx' } };
    bot.connector.meetings.set('MCMx', '2026-03-26T12:00:00Z');
    bot.clock.now = '2026-03-25T10:01:00.000Z';
    await reply(bot, said(bot, 'rae', 'agenda', { channelData }));
    await eventually('the meeting is known', async () => {
      const { lines, buttons } = await reply(bot, saidAlone(bot, 'mia', 'settings'));
      return (
        lines.includes('You meet next: Thursday 26 March at 13:00') &&
        lines.includes('From the meeting in Teams.') &&
        buttons.includes('Change when you meet')
      );
    });
  });
});
