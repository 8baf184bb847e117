import * as z from 'zod/mini';
import { timestamp } from './timestamp.ts';

/** How to reach a conversation without being spoken to (a conversation reference, the part that lasts). */
export const conversationAddress = z.object({
  conversationId: z.string().check(z.minLength(1)),
  serviceUrl: z.string().check(z.minLength(1)),
});

export type ConversationAddress = z.infer<typeof conversationAddress>;

/** One occurrence of a meeting. */
export const chatMeeting = z.object({
  /** As Teams names it: the same for every occurrence of a series; '' when it names none. */
  id: z.string(),
  startedAt: timestamp,
  /** null while it runs. */
  endedAt: z.nullable(timestamp),
  /** By which its join address is known in calendars, from `joinKeyOf`; left out when Teams did not tell it. */
  joinKey: z.exactOptional(z.string()),
});

export type ChatMeeting = z.infer<typeof chatMeeting>;

/** null when nobody was welcomed yet. */
const welcomedAt = z.nullable(timestamp);

/**
 * A chat of the two in which Opener is, was, or keeps silent because others than the two alone read it (`crowded`). What
 * stands here permits nothing: who reads the chat is asked of Teams whenever something is said.
 */
export const chat = z.extend(conversationAddress, {
  standing: z.enum(['active', 'crowded', 'removed']),
  welcomedAt,
  /** The latest occurrence of the chat's meeting that Teams told of; null before the first. */
  meeting: z.nullable(chatMeeting),
});

export type Chat = z.infer<typeof chat>;

/** Somebody's own chat with the bot, and which 1:1 they speak of there when they have several. */
export const personalChat = z.extend(conversationAddress, {
  welcomedAt,
  chosenOneOnOneId: z.nullable(z.string()),
  /** When they chose it; left out by versions that kept a choice for ever. */
  chosenAt: z.exactOptional(timestamp),
});

export type PersonalChat = z.infer<typeof personalChat>;

/** Which ids the numbers of the last listing in a conversation stood for. */
export type Listing = { kind: 'agenda' | 'actions'; ids: string[] };

/** What a card shows and follows: an action item, or what a meeting left behind. */
export type ShownAction = { oneOnOneId: string; actionId: string };

export type ShownMeeting = { oneOnOneId: string; meetingId: string };

export type ShownOnCard = ShownAction | ShownMeeting;

/** A card that stands in a conversation and follows what it shows, with what is needed to draw it again. */
export type PostedCard = ConversationAddress & {
  activityId: string;
  /** Whose personal chat it is in; null in the chat of the two. */
  personId: string | null;
  /** BCP 47, and IANA, of who it was drawn for; the zone is null where nobody knew it. */
  locale: string;
  zone: string | null;
  /** Which state it shows, where it is drawn anew for another one alone. */
  drawn?: string;
};
