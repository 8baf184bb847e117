import type { FastifyInstance } from 'fastify';
import { accountOf, personOfId } from '../chats/accounts.ts';
import { meetings, type PersonKey, people, tenantId } from '../world/world.ts';
import { memberOf } from './chats.ts';
import type { ConnectorDependencies } from './connectorDependencies.ts';
import { noticeOf, notification } from './notification.ts';
import { connectorRefusals, sendRefusal } from './refusal.ts';

type OfMeeting = { Params: { meeting: string } };
type OfParticipant = { Params: { meeting: string; person: string }; Querystring: { tenantId?: string } };

/**
 * What Teams tells of meetings:
 *
 *   GET  /v1/meetings/:meeting
 *   GET  /v1/meetings/:meeting/participants/:person?tenantId=    by Entra object id
 *   POST /v1/meetings/:meeting/notification                      202, or 207 naming whom it did not reach
 */
export function registerMeetingRoutes(
  app: FastifyInstance,
  { chats, scheduled, notices }: ConnectorDependencies,
): void {
  const meetingOf = (id: string) => meetings.find(({ meetingId }) => meetingId === id);
  const membersOf = (id: string) => chats.read(meetingOf(id)?.chatId ?? '')?.members ?? [];

  app.get<OfMeeting>('/v1/meetings/:meeting', ({ params }, reply) => {
    const meeting = meetingOf(params.meeting);
    const occurrence = meeting && scheduled(meeting.key);
    if (!occurrence) return sendRefusal(reply, connectorRefusals.noMeeting);
    const { start, end } = occurrence;
    return {
      details: {
        id: meeting.meetingId,
        msGraphResourceId: '',
        scheduledStartTime: start,
        scheduledEndTime: end,
        joinUrl: meeting.joinUrl,
        title: meeting.title,
        type: 'Recurring',
      },
      conversation: { isGroup: true, conversationType: 'groupChat', id: meeting.chatId },
      organizer: { ...accountOf(meeting.organizer), tenantId },
    };
  });

  app.get<OfParticipant>('/v1/meetings/:meeting/participants/:person', ({ params, query }, reply) => {
    const meeting = meetingOf(params.meeting);
    const person = personOfId(params.person);
    if (!meeting || query.tenantId !== tenantId) return sendRefusal(reply, connectorRefusals.noMeeting);
    if (!person || !membersOf(params.meeting).includes(person))
      return sendRefusal(reply, connectorRefusals.noMember);
    const role = person === meeting.organizer ? 'Organizer' : 'Attendee';
    return {
      user: memberOf(person),
      meeting: { role, inMeeting: true },
      conversation: { isGroup: true, id: meeting.chatId },
    };
  });

  app.post<OfMeeting>('/v1/meetings/:meeting/notification', ({ params, body }, reply) => {
    const meeting = meetingOf(params.meeting);
    if (!meeting) return sendRefusal(reply, connectorRefusals.noMeeting);
    const asked = notification.safeParse(body);
    if (!asked.success) return sendRefusal(reply, connectorRefusals.badRequest);
    const { recipients } = asked.data.value;
    const idsOf = (key: PersonKey): string[] => [people[key].id, memberOf(key).id];
    const isFor = (key: PersonKey) => idsOf(key).some((id) => recipients.includes(id));
    const there = membersOf(params.meeting);
    for (const key of there.filter(isFor)) notices?.give(meeting.chatId, key, noticeOf(asked.data));
    const known = there.flatMap(idsOf);
    const missed = recipients.filter((id) => !known.includes(id));
    if (missed.length === 0) return reply.code(202).send({});
    const recipientsFailureInfo = missed.map((recipientMri) => ({
      recipientMri,
      errorCode: connectorRefusals.noMember.code,
      failureReason: connectorRefusals.noMember.message,
    }));
    return reply.code(207).send({ recipientsFailureInfo });
  });
}
