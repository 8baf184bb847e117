import * as z from 'zod';
import type { ConversationAddress } from '../../domain/chat.ts';
import type { CallConnector } from './callConnector.ts';
import { ConnectorFault } from './connectorFault.ts';

/** What Opener asks of the Bot Connector. Every method rejects with ConnectorFault. */
export type Connector = {
  /** Posts an activity, as an answer where `replyToId` is given; resolves with its id, '' when Teams names none. */
  send(to: ConversationAddress, activity: object, replyToId?: string): Promise<string>;
  /** Replaces what was posted. */
  update(to: ConversationAddress, activityId: string, activity: object): Promise<void>;
  /** Takes back what was posted. */
  remove(from: ConversationAddress, activityId: string): Promise<void>;
  /** The conversation of the bot with one person, made when there is none. @param whom a Bot Framework id (`29:…`) */
  openPersonalChat(where: {
    serviceUrl: string;
    tenantId: string;
    botId: string;
    whom: string;
  }): Promise<string>;
  /** When the meeting is scheduled; null when Teams does not say. */
  meetingTimes(serviceUrl: string, meetingId: string): Promise<TeamsMeetingTimes | null>;
  /** Points people in a meeting at the app; resolves with how many of them it did not reach. */
  notifyInMeeting(serviceUrl: string, meetingId: string, notice: MeetingPrompt): Promise<number>;
};

/** @see https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/in-meeting-notification-for-meeting */
export type MeetingPrompt = {
  /** Entra object ids or Bot Framework ids. */
  recipients: readonly string[];
  /** The tab whose icon gets a badge. */
  tabEntityId: string;
  /** A page of ours over the call. Pixels. */
  dialog: { title: string; url: string; width: number; height: number };
};

/** ISO 8601, UTC; of a series Teams may name the first occurrence. `endsAt` is null when it names no end. */
export type TeamsMeetingTimes = { startsAt: string; endsAt: string | null };

const made = z.object({ id: z.string().min(1).optional() }).nullable();
const conversation = z.object({ id: z.string().min(1) });
const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
const meeting = z.object({
  details: z.object({
    scheduledStartTime: time,
    scheduledEndTime: time.nullish().catch(null),
  }),
});

const missed = z.object({ recipientsFailureInfo: z.array(z.unknown()) });

export function createConnector(call: CallConnector): Connector {
  return {
    async send({ conversationId, serviceUrl }, activity, replyToId) {
      const reply = replyToId === undefined ? '' : `/${encodeURIComponent(replyToId)}`;
      const path = `${activitiesOf(conversationId)}${reply}`;
      const answer = await call({ serviceUrl, method: 'POST', path, body: activity });
      return made.safeParse(answer).data?.id ?? '';
    },
    async update({ conversationId, serviceUrl }, activityId, activity) {
      const path = `${activitiesOf(conversationId)}/${encodeURIComponent(activityId)}`;
      await call({ serviceUrl, method: 'PUT', path, body: { ...activity, id: activityId } });
    },
    async remove({ conversationId, serviceUrl }, activityId) {
      const path = `${activitiesOf(conversationId)}/${encodeURIComponent(activityId)}`;
      await call({ serviceUrl, method: 'DELETE', path });
    },
    async openPersonalChat({ serviceUrl, tenantId, botId, whom }) {
      const body = {
        isGroup: false,
        bot: { id: botId },
        members: [{ id: whom }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      };
      const answer = await call({ serviceUrl, method: 'POST', path: 'v3/conversations', body });
      const opened = conversation.safeParse(answer);
      if (!opened.success) throw new ConnectorFault(null, false);
      return opened.data.id;
    },
    async meetingTimes(serviceUrl, meetingId) {
      const path = `v1/meetings/${encodeURIComponent(meetingId)}`;
      const read = meeting.safeParse(await call({ serviceUrl, method: 'GET', path }));
      if (!read.success) return null;
      const { scheduledStartTime: startsAt, scheduledEndTime: endsAt } = read.data.details;
      return { startsAt, endsAt: endsAt ?? null };
    },
    async notifyInMeeting(serviceUrl, meetingId, { recipients, tabEntityId, dialog }) {
      const path = `v1/meetings/${encodeURIComponent(meetingId)}/notification`;
      const { title, url, width, height } = dialog;
      // Teams takes the sides as texts.
      const task = { title, url, width: String(width), height: String(height) };
      const surfaces = [
        { surface: 'meetingTabIcon', tabEntityId },
        { surface: 'meetingStage', contentType: 'task', content: { value: task } },
      ];
      const body = { type: 'targetedMeetingNotification', value: { recipients, surfaces } };
      // 202 says that all were reached, 207 names those who were not; only the latter has a body with them.
      const answer = await call({ serviceUrl, method: 'POST', path, body });
      return missed.safeParse(answer).data?.recipientsFailureInfo.length ?? 0;
    },
  };
}

function activitiesOf(conversationId: string): string {
  return `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
}
