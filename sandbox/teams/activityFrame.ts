import { Temporal } from 'temporal-polyfill';
import { accountOf, botAccount } from '../chats/accounts.ts';
import type { SandboxChat } from '../chats/chat.ts';
import { meetings, type PersonKey, tenantId } from '../world/world.ts';

/** Where and when something happens that the bot hears of, and who did it. */
export type ActivityScene = {
  botId: string;
  /** Of the Bot Connector, as the bot is to call it. */
  serviceUrl: string;
  /** ISO 8601, UTC. */
  now: string;
  chat: Pick<SandboxChat, 'id' | 'kind'>;
  person: PersonKey;
  /** BCP 47, as that person's Teams is set. */
  locale: string;
};

/** An activity as it goes over the wire; what it must hold is the receiver's to say. */
export type Activity = Record<string, unknown> & { type: string };

/** Everybody of the sandbox's world lives there. */
const zone = 'Europe/Berlin';

/** What every activity of Teams carries, whatever it says. */
export function activityFrame(scene: ActivityScene) {
  const { botId, serviceUrl, now, chat, person, locale } = scene;
  return {
    channelId: 'msteams',
    serviceUrl,
    timestamp: now,
    localTimestamp: localTime(now),
    localTimezone: zone,
    locale,
    from: accountOf(person),
    recipient: botAccount(botId),
    conversation: conversationOf(chat),
    channelData: channelDataOf(chat),
  };
}

/** The computer that somebody writes on: Teams sends it with messages and invokes. */
export function clientInfo({ locale }: Pick<ActivityScene, 'locale'>) {
  const country = locale.split('-')[1] ?? '';
  return { type: 'clientInfo', locale, country, platform: 'Web', timezone: zone };
}

function conversationOf({ id, kind }: ActivityScene['chat']) {
  return kind === 'meeting'
    ? { id, tenantId, isGroup: true, conversationType: 'groupChat' }
    : { id, tenantId, conversationType: 'personal' };
}

function channelDataOf({ id }: ActivityScene['chat']) {
  const meeting = meetings.find(({ chatId }) => chatId === id);
  return { tenant: { id: tenantId }, ...(meeting && { meeting: { id: meeting.meetingId } }) };
}

function localTime(now: string): string {
  return Temporal.Instant.from(now)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}
