import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pressAnswer, reply } from './running/conversation.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { ask as askBot, personalChat, pressed, raeAndMia, said, saidAlone } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
  await reply(bot, said(bot, 'mia', 'agenda'));
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

const fields = {
  verb: 'setReminders',
  oneOnOneId: raeAndMia,
  lead: 'hour',
  quietFrom: '17:00',
  quietTo: '09:00',
  zone: 'lisbon',
  reminded: 'yes',
};

async function ask(method: string, rest: string, body?: object) {
  const answer = await askBot(bot, 'mia', `/api/one-on-ones/${raeAndMia}${rest}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

const alone = { conversation: personalChat('mia') };

test('alone with the bot, settings hold one’s own reminders; where both look, they say where to find them', async () => {
  expect((await reply(bot, saidAlone(bot, 'mia', 'settings'))).buttons).toContain('My reminders');
  const shared = await reply(bot, said(bot, 'mia', 'settings'));
  expect(shared.buttons).not.toContain('My reminders');
  expect(shared.lines.join()).toContain('write "settings" in your private chat with Opener');
});

test('what is filled in is kept, with a place for a zone, and shown again', async () => {
  const { card } = await pressAnswer(bot, pressed(bot, 'mia', fields, alone));
  expect(card?.lines).toContain('Your reminders are saved.');
  const { body } = await ask('GET', '/cadence');
  expect(body).toMatchObject({
    settings: {
      muted: false,
      lead: 'hour',
      quietHours: { from: '17:00', to: '09:00' },
      zone: 'Europe/Lisbon',
    },
  });
});

test.each([
  ['a zone that is none', { zone: 'Atlantis' }, /There is no such time zone/],
  ['a zone that is left out', { zone: undefined }, /There is no such time zone/],
  ['a day that is quiet all over', { quietFrom: '08:00', quietTo: '08:00' }, /Quiet hours need/],
  ['no time at all', { quietFrom: undefined }, /Quiet hours need/],
  ['a lead that is not offered', { lead: 'week' }, /Something in it was not right/],
])('%s is said in words, and nothing is changed', async (_, about, words) => {
  const answer = await pressAnswer(bot, pressed(bot, 'mia', { ...fields, lead: 'quarter', ...about }, alone));
  expect([answer.card, answer.sentence]).toEqual([null, expect.stringMatching(words)]);
  expect((await ask('GET', '/cadence')).body).toMatchObject({ settings: { lead: 'hour' } });
});

test('in the chat of both nobody’s reminders are set, and nobody sets those of a 1:1 that is not theirs', async () => {
  const inBoth = await pressAnswer(bot, pressed(bot, 'mia', fields));
  const strangers = await pressAnswer(
    bot,
    pressed(bot, 'ines', fields, { conversation: personalChat('ines') }),
  );
  expect([inBoth.card, strangers.card]).toEqual([null, null]);
});

test('next names the time that the pair has set, before what the meeting in Teams says', async () => {
  await ask('PUT', '/cadence', {
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    start: '2026-03-26T15:00',
    zone: 'Europe/Berlin',
    minutes: 30,
  });
  bot.connector.meetings.set('MCMx', '2026-03-31T08:00:00Z');
  const channelData = { tenant: { id: raeAndMia.split('.')[0] }, meeting: { id: 'MCMx' } };
  const next = await reply(bot, said(bot, 'mia', 'next', { channelData }));
  expect(next.lines[1]).toContain('Thursday 26 March');
  expect((await reply(bot, saidAlone(bot, 'mia', 'settings'))).lines.join()).toContain(
    'You meet next: Thursday 26 March',
  );
});
