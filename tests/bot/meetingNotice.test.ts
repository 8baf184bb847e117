import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { answers } from './running/conversation.ts';
import { type RemindingBot, remindingBot } from './running/remindingBot.ts';
import { runningBot } from './running/runningBot.ts';
import { activity } from './running/teams.ts';

let bot: RemindingBot;
let day = 0;

beforeAll(async () => {
  bot = await remindingBot(await runningBot());
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

beforeEach(() => {
  bot.connector.notices.length = 0;
  bot.connector.noticeAnswer = { status: 202, body: {} };
  bot.settings.panelOf = [];
});

/** The next occurrence begins; resolves with the cards that were posted in the chat. */
async function begin(meetingId = 'MCMx') {
  day += 1;
  const StartTime = `2026-04-${String(day).padStart(2, '0')}T09:00:00Z`;
  const event = {
    type: 'event',
    name: 'application/vnd.microsoft.meetingStart',
    value: { StartTime },
    channelData: { tenant: { id: tenantId }, ...(meetingId && { meeting: { id: meetingId } }) },
  };
  const posted = await answers(bot, activity(bot, 'rae', event));
  await bot.idle();
  return posted;
}

describe('When a meeting begins', () => {
  test('those who have not opened the panel see the question over the call, and a badge on the icon', async () => {
    expect(await begin()).toHaveLength(1);
    expect(bot.connector.notices).toEqual([
      {
        meetingId: 'MCMx',
        body: {
          type: 'targetedMeetingNotification',
          value: {
            recipients: ['29:rae', '29:mia'],
            surfaces: [
              { surface: 'meetingTabIcon', tabEntityId: 'opener' },
              {
                surface: 'meetingStage',
                contentType: 'task',
                content: {
                  value: {
                    title: 'Your question',
                    url: 'https://opener.example/tab/',
                    width: '400',
                    height: '260',
                  },
                },
              },
            ],
          },
        },
      },
    ]);
  });

  test('who has it open is left in peace', async () => {
    bot.settings.panelOf = [people.rae.id];
    await begin();
    expect(bot.connector.notices).toMatchObject([{ body: { value: { recipients: ['29:mia'] } } }]);
    bot.connector.notices.length = 0;
    bot.settings.panelOf = [people.rae.id, people.mia.id];
    await begin();
    expect(bot.connector.notices).toEqual([]);
  });

  test.each([
    [
      'one of the two not reached',
      { status: 207, body: { recipientsFailureInfo: [{ recipientMri: '29:mia' }] } },
    ],
    [
      'a permission that is not granted',
      { status: 403, body: { error: { code: 'Forbidden', message: 'no' } } },
    ],
    [
      'a meeting that takes no notices',
      { status: 400, body: { error: { code: 'BadRequest', message: 'no' } } },
    ],
    ['an answer of another shape', { status: 207, body: { recipientsFailureInfo: 'all' } }],
    ['Teams in trouble', { status: 503, body: {} }],
  ])('%s: the card in the chat comes all the same, and nothing more is said', async (_, answer) => {
    bot.connector.noticeAnswer = answer;
    expect(await begin()).toHaveLength(1);
    expect(bot.connector.notices).toHaveLength(1);
  });
});
