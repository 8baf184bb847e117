import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meetings, people, tenantId } from '../../../sandbox/world/world.ts';
import { type StandIns, startStandIns } from '../identity/standIns.ts';
import { type Call, callsWithToken, refusalOf } from './connectorCalls.ts';

let standIns: StandIns;
let call: Call;

beforeAll(async () => {
  standIns = await startStandIns();
  standIns.clock.now = '2026-11-23T08:00:00.000Z';
  call = await callsWithToken(standIns);
});
afterAll(() => standIns.close());

const [raeAndMia] = meetings;
const path = `/v1/meetings/${encodeURIComponent(raeAndMia?.meetingId ?? '')}`;

describe("What the sandbox's Teams tells a bot of a meeting", () => {
  test('is its next time, its chat and its organizer', async () => {
    expect(await call('GET', path)).toEqual([
      200,
      {
        details: {
          id: raeAndMia?.meetingId,
          msGraphResourceId: '',
          scheduledStartTime: '2026-11-24T09:00:00.000Z',
          scheduledEndTime: '2026-11-24T09:30:00.000Z',
          joinUrl: raeAndMia?.joinUrl,
          title: 'Rae / Mia 1:1',
          type: 'Recurring',
        },
        conversation: { isGroup: true, conversationType: 'groupChat', id: raeAndMia?.chatId },
        organizer: { id: '29:rae', name: 'Rae Okafor', aadObjectId: people.rae.id, tenantId },
      },
    ]);
    expect(await call('GET', '/v1/meetings/another')).toEqual([404, refusalOf('MeetingNotFound')]);
  });

  test('is how each participant takes part', async () => {
    const [status, rae] = await call('GET', `${path}/participants/${people.rae.id}?tenantId=${tenantId}`);
    expect(status).toBe(200);
    expect(rae).toMatchObject({
      user: { name: 'Rae Okafor', aadObjectId: people.rae.id },
      meeting: { role: 'Organizer', inMeeting: true },
    });
    const stranger = `${path}/participants/${people.tom.id}?tenantId=${tenantId}`;
    expect(await call('GET', stranger)).toEqual([404, refusalOf('MemberNotFoundInConversation')]);
  });

  test('is whom a notice reached, and whom it did not', async () => {
    const notice = (...recipients: string[]) => ({
      type: 'targetedMeetingNotification',
      value: { recipients, surfaces: [{ surface: 'meetingTabIcon' }] },
    });
    expect(await call('POST', `${path}/notification`, notice(people.rae.id))).toEqual([202, {}]);
    expect(await call('POST', `${path}/notification`, notice(people.rae.id, people.tom.id))).toEqual([
      207,
      {
        recipientsFailureInfo: [
          {
            recipientMri: people.tom.id,
            errorCode: 'MemberNotFoundInConversation',
            failureReason: 'The member was not found.',
          },
        ],
      },
    ]);
    expect((await call('POST', `${path}/notification`, { type: 'other' }))[0]).toBe(400);
  });
});
