import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { tenantId } from '../../sandbox/world/world.ts';
import { readMeetingEvent } from '../../src/bot/meeting/meetingEvent.ts';
import { eventually } from '../setup/eventually.ts';
import { answers, reply, seen } from './running/conversation.ts';
import { meetingChat, memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, said } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

beforeEach(() => {
  bot.connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia')]);
});

const event = (name: string, value: unknown) =>
  activity(bot, 'rae', {
    type: 'event',
    name: `application/vnd.microsoft.${name}`,
    value,
    channelData: { tenant: { id: tenantId }, meeting: { id: 'MCMx' } },
  });

const started = (StartTime: string) =>
  event('meetingStart', {
    Id: 'other',
    Title: 'Rae / Mia',
    MeetingType: 'Scheduled',
    JoinUrl: '',
    StartTime,
  });

describe('A meeting of the two starts', () => {
  test('one card with the question and a button to the agenda, once for each occurrence', async () => {
    const [card] = await answers(bot, started('2026-03-24T09:00:00Z'));
    expect(card && seen(card).lines).toContain("What's on your mind?");
    expect(JSON.stringify(card?.cards)).toContain('https://teams.microsoft.com/l/entity/');
    expect(await answers(bot, started('2026-03-24T09:00:00Z'))).toEqual([]);
    await bot.restart();
    expect(await answers(bot, started('2026-03-24T09:00:00.000Z'))).toEqual([]);
    await answers(bot, event('meetingEnd', { EndTime: '2026-03-24T09:30:00Z' }));
    expect(await answers(bot, started('2026-03-24T09:00:00Z'))).toEqual([]);
    expect(await answers(bot, started('2026-03-31T08:00:00Z'))).toHaveLength(1);
  });

  test('the topics that wait are counted', async () => {
    await reply(bot, said(bot, 'rae', 'add budget'));
    const [card] = await answers(bot, started('2026-04-07T08:00:00Z'));
    expect(card && seen(card).lines).toContain('Then: 1 topic.');
  });

  test('in a chat of three nothing is posted', async () => {
    bot.connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia'), memberOf('ines')]);
    await bot.restart();
    expect(await answers(bot, started('2026-04-14T08:00:00Z'))).toEqual([]);
  });

  test('a stranger who joins the call counts as a third person when they are in the chat', async () => {
    await bot.restart();
    await reply(bot, said(bot, 'rae', 'help'));
    bot.connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia'), memberOf('tom')]);
    const user = { id: '29:tom', aadObjectId: memberOf('tom').aadObjectId, name: 'Tom Alvarez' };
    await bot.post(event('meetingParticipantJoin', { members: [{ user, meeting: { inMeeting: true } }] }));
    await eventually(
      'both are told',
      () => bot.connector.sent.filter((sent) => sent.conversationId.startsWith('a:')).length === 2,
    );
  });
});

describe('What Teams tells of a meeting', () => {
  const now = '2026-03-24T09:00:05.000Z';
  const read = (name: string, value: unknown, channelData: unknown = { meeting: { id: 'MCMx' } }) =>
    readMeetingEvent({ type: 'event', name: `application/vnd.microsoft.${name}`, value, channelData }, now);

  test.each([
    ['PascalCase', { StartTime: '2026-03-24T09:00:00Z' }],
    ['camelCase', { startTime: '2026-03-24T09:00:00Z' }],
    ['a time without a zone', { StartTime: '2026-03-24T09:00:00' }],
    ['another zone', { StartTime: '2026-03-24T10:00:00+01:00' }],
    ['many digits of a second', { StartTime: '2026-03-24T09:00:00.0000000Z' }],
  ])('a start in %s reads the same', (_, value) => {
    expect(read('meetingStart', value)).toEqual({
      kind: 'started',
      meetingId: 'MCMx',
      at: '2026-03-24T09:00:00.000Z',
    });
  });

  test('an end, and events without the optional parts', () => {
    expect(read('meetingEnd', { EndTime: '2026-03-24T09:30:00Z' })).toMatchObject({ kind: 'ended' });
    expect(read('meetingStart', null)).toEqual({ kind: 'started', meetingId: 'MCMx', at: now });
    expect(read('meetingStart', { Id: 'x' }, {})).toEqual({ kind: 'started', meetingId: 'x', at: now });
  });

  test('people who join and leave, by the names that Teams really sends', () => {
    const members = [{ user: { id: '29:tom', aadObjectId: 'A1', name: 'Tom' } }];
    const people = [{ teamsId: '29:tom', aadObjectId: 'a1', name: 'Tom' }];
    expect(read('meetingParticipantJoin', { members })).toEqual({ kind: 'joined', people });
    expect(read('meetingParticipantLeave', { Members: members })).toEqual({ kind: 'left', people });
  });

  test('anything else is none of it', () => {
    expect(read('readReceipt', {})).toBeNull();
    expect(readMeetingEvent({ type: 'message', text: 'meetingStart' }, now)).toBeNull();
  });
});
