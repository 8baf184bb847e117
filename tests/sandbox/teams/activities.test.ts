import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { botIssuer, botKeysUrl } from '../../../sandbox/identity/issuerUrls.ts';
import { bot } from '../../../sandbox/standIns/sandboxEnvironment.ts';
import { meetings, people, tenantId } from '../../../sandbox/world/world.ts';
import { incomingActivity } from '../../../src/bot/activity.ts';
import { createActivityTokenCheck } from '../../../src/bot/endpoint/endpoint.ts';
import { type TeamsBeforeBot, teamsBeforeBot } from './recordingBot.ts';

let scene: TeamsBeforeBot;

beforeEach(async () => {
  scene = await teamsBeforeBot();
  scene.standIns.teams.installAtFirst();
  await scene.standIns.teams.settled();
});
afterEach(() => scene.close());

const raeAndMia = '19:meeting_rae-mia@thread.v2';
const meetingId = 'MCMxOTptZWV0aW5nXrae-mia';
const rae = { id: '29:rae', name: 'Rae Okafor', aadObjectId: people.rae.id };
const opener = { id: `28:${bot.id}`, name: 'Opener' };

/** What the bot heard since the beginning of the test, after all of it has arrived. */
async function heardOf(act: () => unknown): Promise<Record<string, unknown>[]> {
  scene.heard.length = 0;
  await act();
  await scene.standIns.teams.settled();
  return scene.heard.map(({ activity }) => activity);
}

describe('At the first start', () => {
  test('Opener comes into every chat once, which the bot is told in both of Teams’ ways', () => {
    const told = scene.heard.map(({ activity }) => activity as Record<string, { id: string }>);
    const installed = told.filter(({ type }) => String(type) === 'installationUpdate');
    expect(installed.map(({ conversation }) => conversation?.id).toSorted()).toEqual(
      scene.standIns.chats
        .all()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(told).toHaveLength(14);
    expect(
      told.find(
        ({ type, conversation }) => String(type) === 'conversationUpdate' && conversation?.id === raeAndMia,
      ),
    ).toMatchObject({
      membersAdded: [opener],
      conversation: { id: raeAndMia, isGroup: true, conversationType: 'groupChat', tenantId },
      from: rae,
    });
  });

  test('the chat says who added it', () => {
    expect(scene.chat(raeAndMia).messages.map(({ from, text }) => [from, text])).toEqual([
      ['teams', 'Rae Okafor added Opener'],
    ]);
  });

  test('and at no later one', async () => {
    expect(await heardOf(() => scene.standIns.teams.installAtFirst())).toEqual([]);
  });
});

describe('Everything that the bot hears', () => {
  test('passes the product’s own check of activity and token', async () => {
    const { teams, chats, url } = scene.standIns;
    const { id: messageId } = chats.post(raeAndMia, { from: 'opener', text: 'Card' });
    const about = { chatId: raeAndMia, messageId, theme: 'dark' } as const;
    teams.write('rae', raeAndMia, { text: '@Opener help' });
    teams.write('mia', 'a:opener-mia', { text: 'help' });
    await teams.press('rae', { ...about, action: { type: 'Action.Execute', verb: 'v', data: {} } });
    await teams.press('rae', { ...about, action: { type: 'Action.Submit', data: { verb: 'v' } } });
    await teams.search('mia', raeAndMia, null);
    await teams.runMessageAction('mia', { ...about, commandId: 'makeActionItem', data: null });
    await teams.sendDialog('mia', { ...about, data: {} });
    teams.setMember(raeAndMia, 'ines', true);
    teams.changeMeeting({ chatId: raeAndMia, event: 'start', person: null });
    teams.changeMeeting({ chatId: raeAndMia, event: 'join', person: 'mia' });
    teams.setInstalled(raeAndMia, false);
    await teams.settled();

    const check = createActivityTokenCheck({
      botId: bot.id,
      issuer: botIssuer,
      jwksUri: botKeysUrl(url),
      serviceHosts: ['127.0.0.1'],
      clock: () => scene.clock.now,
    });
    expect(scene.heard).toHaveLength(14 + 12);
    for (const { activity, authorization } of scene.heard) {
      const checkActivity = await check(authorization);
      expect(checkActivity(incomingActivity.parse(activity))).toBeUndefined();
    }
  });
});

describe('A message', () => {
  test('in the meeting chat reaches the bot when it is mentioned, with all mentions', async () => {
    const text = '@Opener action send the deck @Mia Lindqvist by Friday, not @Tom Alvarez';
    const heard = await heardOf(() => scene.standIns.teams.write('rae', raeAndMia, { text }));
    expect(heard).toEqual([
      {
        type: 'message',
        id: scene.chat(raeAndMia).messages.at(-1)?.id,
        channelId: 'msteams',
        serviceUrl: scene.standIns.url,
        timestamp: '2026-11-24T09:00:00.000Z',
        localTimestamp: '2026-11-24T10:00:00.000+01:00',
        localTimezone: 'Europe/Berlin',
        locale: 'en-GB',
        from: rae,
        recipient: opener,
        conversation: { id: raeAndMia, tenantId, isGroup: true, conversationType: 'groupChat' },
        channelData: { tenant: { id: tenantId }, meeting: { id: meetingId } },
        text: '<at>Opener</at> action send the deck <at>Mia Lindqvist</at> by Friday, not @Tom Alvarez',
        textFormat: 'plain',
        attachments: [{ contentType: 'text/html', content: expect.stringContaining('Mention') }],
        entities: [
          { type: 'mention', text: '<at>Opener</at>', mentioned: opener },
          {
            type: 'mention',
            text: '<at>Mia Lindqvist</at>',
            mentioned: { id: '29:mia', name: 'Mia Lindqvist' },
          },
          { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/Berlin' },
        ],
      },
    ]);
  });

  test('carries the language that its writer’s Teams is set to, and nobody else’s', async () => {
    const { teams } = scene.standIns;
    teams.setLocale('mia', 'de-DE');
    const heard = [];
    for (const person of ['mia', 'rae'] as const) {
      heard.push(...(await heardOf(() => teams.write(person, raeAndMia, { text: '@Opener agenda' }))));
    }
    const clients = heard.map(({ locale, entities }) => [locale, (entities as unknown[]).at(-1)]);
    expect(clients).toMatchObject([
      ['de-DE', { type: 'clientInfo', locale: 'de-DE', country: 'DE' }],
      ['en-GB', { type: 'clientInfo', locale: 'en-GB', country: 'GB' }],
    ]);
  });

  test('that does not mention the bot is between the people of the chat', async () => {
    const { teams } = scene.standIns;
    expect(await heardOf(() => teams.write('rae', raeAndMia, { text: 'Opener is nice' }))).toEqual([]);
    expect(scene.chat(raeAndMia).messages.at(-1)).toMatchObject({ from: 'rae', text: 'Opener is nice' });
  });

  test('in the talk with the bot needs no mention', async () => {
    const { teams } = scene.standIns;
    const heard = await heardOf(() => teams.write('mia', 'a:opener-mia', { text: 'agenda' }));
    expect(heard).toMatchObject([
      { text: 'agenda', conversation: { id: 'a:opener-mia', tenantId, conversationType: 'personal' } },
    ]);
    expect(heard[0]?.channelData).toEqual({ tenant: { id: tenantId } });
  });

  test('does not reach a bot that was taken out of the chat', async () => {
    const { teams } = scene.standIns;
    expect(await heardOf(() => teams.setInstalled(raeAndMia, false))).toMatchObject([
      { type: 'conversationUpdate', membersRemoved: [opener] },
      { type: 'installationUpdate', action: 'remove' },
    ]);
    expect(await heardOf(() => teams.write('rae', raeAndMia, { text: '@Opener help' }))).toEqual([]);
  });
});

describe('Who comes and goes', () => {
  test('is told when somebody is added to a chat or taken out of it, and only then', async () => {
    const { teams } = scene.standIns;
    const ines = { id: '29:ines', aadObjectId: people.ines.id };
    expect(await heardOf(() => teams.setMember(raeAndMia, 'ines', true))).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [ines] },
    ]);
    expect(scene.chat(raeAndMia).members).toEqual(['rae', 'mia', 'ines']);
    expect(await heardOf(() => teams.setMember(raeAndMia, 'ines', true))).toEqual([]);
    expect(await heardOf(() => teams.setMember(raeAndMia, 'ines', false))).toMatchObject([
      { type: 'conversationUpdate', membersRemoved: [ines] },
    ]);
    expect(await heardOf(() => teams.setMember('a:opener-rae', 'ines', true))).toEqual([]);
  });

  test('is told of a meeting in the capital letters that Teams uses there', async () => {
    const about = { chatId: raeAndMia, person: null };
    const { teams } = scene.standIns;
    expect(await heardOf(() => teams.changeMeeting({ ...about, event: 'start' }))).toMatchObject([
      {
        type: 'event',
        name: 'application/vnd.microsoft.meetingStart',
        channelData: { meeting: { id: meetingId } },
        value: {
          MeetingType: 'Recurring',
          Title: 'Rae / Mia 1:1',
          Id: meetingId,
          JoinUrl: meetings[0]?.joinUrl,
          StartTime: scene.clock.now,
        },
      },
    ]);
    expect(await heardOf(() => teams.changeMeeting({ ...about, event: 'end' }))).toMatchObject([
      { name: 'application/vnd.microsoft.meetingEnd', value: { EndTime: scene.clock.now } },
    ]);
    expect(
      scene
        .chat(raeAndMia)
        .messages.slice(-2)
        .map(({ text }) => text),
    ).toEqual(['Meeting started', 'Meeting ended']);
  });

  test('is told of each participant', async () => {
    const { teams } = scene.standIns;
    const about = { chatId: raeAndMia, person: 'mia' } as const;
    expect(await heardOf(() => teams.changeMeeting({ ...about, event: 'join' }))).toMatchObject([
      {
        name: 'application/vnd.microsoft.meetingParticipantJoin',
        from: { id: '29:mia' },
        value: {
          members: [{ user: { aadObjectId: people.mia.id }, meeting: { inMeeting: true, role: 'Attendee' } }],
        },
      },
    ]);
    expect(await heardOf(() => teams.changeMeeting({ ...about, event: 'leave' }))).toMatchObject([
      { name: 'application/vnd.microsoft.meetingParticipantLeave' },
    ]);
  });
});
