import type { ConversationAddress } from '../../domain/chat.ts';
import { type ChatAudience, chatAudience, type ExpectedPair } from '../../domain/chatAudience.ts';
import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { BotLogger } from '../botLogger.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import type { Connector, MeetingPrompt } from '../connector/connector.ts';
import type { BotChatMember, Roster } from '../roster.ts';

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
type Draw = (readers: readonly BotChatMember[]) => BotMessage;

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

/** A message of the bot, as the Bot Connector takes it. */
export type BotMessage = {
  type: 'message';
  attachments: { contentType: 'application/vnd.microsoft.card.adaptive'; content: Card }[];
  /** What a notification says: a message of cards alone would be announced as "Card". */
  summary: string;
  text?: string;
  textFormat?: 'plain';
};

/** A sentence alone, shown as it is. */
export function sentenceMessage(text: string): BotMessage {
  return { type: 'message', attachments: [], summary: text, text, textFormat: 'plain' };
}

/** @param text a sentence before the cards, shown as it is */
export function messageWith(cards: readonly [Card, ...Card[]], text = ''): BotMessage {
  return {
    type: 'message',
    attachments: cards.map((content) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content,
    })),
    summary: text || cards[0].fallbackText,
    ...(text && { text, textFormat: 'plain' }),
  };
}

/** Who reads a chat, and how Teams calls them. */
type ChatNow = { audience: ChatAudience; members: BotChatMember[] };

/**
 * Asks Teams anew who reads a chat: an answer that was kept may be older than what is about to be said there.
 * Rejects with Failure('unavailable') when Teams does not answer; then nothing may be said.
 */
export type ReadAudience = (chatId: string, pairContext: ExpectedPair) => Promise<ChatNow>;

export function createReadAudience(roster: Pick<Roster, 'members'>): ReadAudience {
  return async (chatId, asked) => {
    const members = await roster.members(chatId, true);
    return { audience: chatAudience(members, asked), members: members ?? [] };
  };
}
