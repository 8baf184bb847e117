import type { ConversationAddress } from '../../domain/chat.ts';
import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { BotLogger } from '../botLogger.ts';
import type { BotChatMember } from '../chatMembers.ts';
import type { Connector, MeetingPrompt } from '../connector/connector.ts';
import type { BotMessage } from './message.ts';
import type { ReadAudience } from './readAudience.ts';

/** Everything of a 1:1 that Opener posts, whoever asked for it. One that is new is added here, and to its test. */
export const postings = [
  'reply',
  'welcome',
  'meetingStarted',
  'meetingNotice',
  'pressedCard',
  'actionItemCard',
  'recap',
  'reminder',
  'chatNews',
] as const;

export type Posting = (typeof postings)[number];

/** Where something is posted. `personId`: whose own chat with the bot it is; null where two people read along. */
export type Destination = ConversationAddress & { personId: string | null };

/** What is said about which 1:1, and where. */
export type Speech = { what: Posting; oneOnOneId: string; to: Destination };

/** The message for these readers; in somebody's own chat with the bot there is no list of them. */
export type Draw = (readers: readonly BotChatMember[]) => BotMessage;

/**
 * The only way to post what is of a 1:1. Right before each post it asks Teams who reads the chat, and posts only where
 * they are the two of that 1:1, or in the own chat of one of them; else it says nothing.
 */
export type Speaker = {
  /** The id that Teams gave it ('' where it gives none); null when nothing was posted. @throws ConnectorFault, Failure */
  post(speech: Speech, draw: Draw, replyToId?: string): Promise<string | null>;
  /** Replaces what was posted. False when it was left as it is. @throws ConnectorFault, Failure */
  update(speech: Speech, activityId: string, draw: Draw): Promise<boolean>;
  /** Points people in a meeting at the app; how many it did not reach, or null. @throws ConnectorFault, Failure */
  notify(speech: Speech, meetingId: string, notice: MeetingPrompt): Promise<number | null>;
};

type Dependencies = { connector: Connector; readAudience: ReadAudience; logger: BotLogger };

export function createSpeaker({ connector, readAudience, logger }: Dependencies): Speaker {
  async function readers({ what, oneOnOneId, to }: Speech): Promise<readonly BotChatMember[] | null> {
    if (to.personId !== null) {
      return splitOneOnOneId(oneOnOneId)?.personIds.includes(to.personId) ? [] : null;
    }
    const { audience, members } = await readAudience(to.conversationId, { oneOnOneId });
    if (audience.kind === 'theseTwo') return members;
    logger.info(
      { what, audience: audience.kind },
      'Nothing was posted: the chat is not read by the two alone',
    );
    return null;
  }

  return {
    async post(speech, draw, replyToId) {
      const who = await readers(speech);
      return who && connector.send(speech.to, draw(who), replyToId);
    },
    async update(speech, activityId, draw) {
      const who = await readers(speech);
      if (who) await connector.update(speech.to, activityId, draw(who));
      return who !== null;
    },
    async notify(speech, meetingId, notice) {
      const who = await readers(speech);
      return who && connector.notifyInMeeting(speech.to.serviceUrl, meetingId, notice);
    },
  };
}
