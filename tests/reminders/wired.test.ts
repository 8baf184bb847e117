import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { personalChatIdOf } from '../../sandbox/chats/worldChats.ts';
import type { PersonKey } from '../../sandbox/world/world.ts';
import { askAs } from '../meetings/asking.ts';
import { agendaNow } from '../meetings/heldMeeting.ts';
import { eventually } from '../setup/eventually.ts';
import { type RunningSandbox, runningSandbox } from '../setup/runningSandbox.ts';

jest.setTimeout(90_000);

const meetingChat = '19:meeting_rae-mia@thread.v2';

let sandbox: RunningSandbox;
let pair = '';

beforeAll(async () => {
  // Monday, noon in Berlin: the two meet on Tuesday at ten.
  sandbox = await runningSandbox('2026-11-23T11:00:00.000Z');
  pair = (await agendaNow(sandbox.url)).view.id;
  await say('rae', meetingChat, '@Opener add budget');
});

afterAll(() => sandbox.close());

const say = async (person: PersonKey, chatId: string, text: string) => {
  const { teams } = sandbox.current().standIns;
  teams.write(person, chatId, { text });
  await teams.settled();
};

const put = (person: PersonKey, path: string, body: object) =>
  askAs(sandbox.url, person, 'PUT', `/${pair}${path}`, body);

const jumpTo = (time: string) => sandbox.current().clock.set(time);

/** Cards that somebody got alone with the bot in which these words stand. */
const cardsOf = (person: PersonKey, words: string) =>
  (sandbox.current().standIns.chats.read(personalChatIdOf(person))?.messages ?? []).filter(
    ({ from, attachments }) => from === 'opener' && JSON.stringify(attachments).includes(words),
  );

/** Reminders are planned half a second after what they hang on was stored. */
const planned = () => new Promise((done) => setTimeout(done, 1_500));

const tuesdays = {
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-11-24T10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
};

test('each gets the brief at the time of their own choice, once, before the meeting that the two have set', async () => {
  expect((await put('rae', '/cadence', tuesdays)).body).toMatchObject({
    next: { startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T09:30:00.000Z' },
    settings: { lead: 'morning', zone: 'Europe/Berlin' },
  });
  expect((await put('mia', '/reminder-settings', { lead: 'hour' })).status).toBe(200);
  await planned();
  jumpTo('2026-11-24T07:30:01.000Z');
  await eventually("Rae's brief at half past eight", () => cardsOf('rae', 'budget').length > 0);
  expect(cardsOf('mia', 'budget')).toEqual([]);
  jumpTo('2026-11-24T08:00:01.000Z');
  await eventually("Mia's brief an hour before", () => cardsOf('mia', 'budget').length > 0);
  jumpTo('2026-11-24T08:30:00.000Z');
  await planned();
  expect([cardsOf('rae', 'budget').length, cardsOf('mia', 'budget').length]).toEqual([1, 1]);
});

test('what somebody promised is named on the morning of its day, to them alone', async () => {
  await say('mia', meetingChat, '@Opener action send the deck by Thursday');
  await planned();
  jumpTo('2026-11-26T07:30:01.000Z');
  await eventually('the card on Thursday morning', () => cardsOf('mia', 'send the deck').length > 0);
  expect(cardsOf('rae', 'send the deck')).toEqual([]);
});

test('a meeting that is called off is not prepared for, and who mutes a 1:1 hears nothing more of it', async () => {
  await put('rae', '/cadence/occurrences/2026-12-01T10:00', { kind: 'cancelled' });
  await put('rae', '/reminder-settings', { muted: true });
  await planned();
  jumpTo('2026-12-01T10:00:00.000Z');
  await planned();
  expect([cardsOf('rae', 'budget').length, cardsOf('mia', 'budget').length]).toEqual([1, 1]);
  jumpTo('2026-12-08T08:00:01.000Z');
  await eventually("Mia's brief of the week after", () => cardsOf('mia', 'budget').length > 1);
  expect(cardsOf('rae', 'budget').length).toBe(1);
});

test.each([
  ['an impossible rule', '/cadence', { ...tuesdays, rule: 'FREQ=SECONDLY' }, 'rule'],
  ['a day that never comes', '/cadence', { ...tuesdays, start: '2026-02-30T10:00' }, 'start'],
  ['an unknown zone', '/cadence', { ...tuesdays, zone: 'Mars/Base' }, 'zone'],
  ['no time at all', '/cadence', { ...tuesdays, minutes: 0 }, 'minutes'],
  ['a lead that is not offered', '/reminder-settings', { lead: 'week' }, 'lead'],
  ['quiet hours all day', '/reminder-settings', { quietHours: { from: '08:00', to: '08:00' } }, 'quietHours'],
  ['nothing', '/reminder-settings', {}, undefined],
])('%s is refused with the field named', async (_, path, body, field) => {
  const { status, body: answer } = await put('rae', path, body);
  expect(status).toBe(400);
  expect((answer as { error: { field?: string } }).error.field?.split('.')[0]).toBe(field);
});

test('an occurrence that the cadence does not have, and the cadence of others, are not there', async () => {
  for (const occurrence of ['2026-12-02T10:00', 'nonsense', '..%2F..']) {
    const { status } = await put('rae', `/cadence/occurrences/${occurrence}`, { kind: 'cancelled' });
    expect(status).toBe(404);
  }
  expect((await askAs(sandbox.url, 'ines', 'GET', `/${pair}/cadence`)).status).toBe(404);
  expect((await put('ines', '/cadence', tuesdays)).status).toBe(404);
  expect((await put('ines', '/reminder-settings', { muted: true })).status).toBe(404);
});
