import type { Person } from '../../domain/person.ts';
import type { ActionKey } from '../actionItems/store.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../ports.ts';

/** How to reach a conversation without being spoken to (a conversation reference, the part that lasts). */
export type ConversationAddress = { conversationId: string; serviceUrl: string };

/**
 * A chat of the two in which Opener is, was, or keeps silent because others than the two alone read it (`crowded`). What
 * stands here permits nothing: who reads the chat is asked of Teams whenever something is said.
 */
export type Chat = ConversationAddress & {
  standing: 'active' | 'crowded' | 'removed';
  /** ISO 8601, UTC; null when nobody was welcomed yet. */
  welcomedAt: string | null;
  /** The latest occurrence of the chat's meeting that Teams told of; null before the first. */
  meeting: ChatMeeting | null;
};

/** One occurrence of a meeting. All times ISO 8601, UTC. */
export type ChatMeeting = {
  /** As Teams names it: the same for every occurrence of a series; '' when it names none. */
  id: string;
  startedAt: string;
  /** null while it runs. */
  endedAt: string | null;
  /** By which its join address is known in calendars, from `joinKeyOf`; left out when Teams did not tell it. */
  joinKey?: string;
};

/** Names a chat of a 1:1. */
export type ChatKey = { oneOnOneId: string; conversationId: string };

/** The chats of a 1:1, in its partition. */
export type ChatStore = KeyedStore<ChatKey, Chat> & {
  /** Every chat of the 1:1; one query. */
  list(oneOnOneId: string): Promise<Versioned<Chat>[]>;
};

/** Somebody's own chat with the bot, and which 1:1 they speak of there when they have several. */
export type PersonalChat = ConversationAddress & {
  welcomedAt: string | null;
  chosenOneOnOneId: string | null;
};

/** What belongs to one person: in their partition. */
export type PersonStore = {
  chats: KeyedStore<PersonRef, PersonalChat>;
  /** Idempotent. Written before the 1:1 itself is made, so that no 1:1 is ever missing from its people's lists. */
  addOneOnOne(person: PersonRef, oneOnOneId: string): Promise<void>;
  /** The ids of somebody's 1:1s; one query. */
  listOneOnOnes(person: PersonRef): Promise<string[]>;
};

export type PersonRef = Pick<Person, 'id' | 'tenantId'>;

/** Names what one person has, or wants, in one of their 1:1s; kept in the person's partition. */
export type OwnKey = { person: PersonRef; oneOnOneId: string };

/** Which ids the numbers of the last listing in a conversation stood for. */
export type Listing = { kind: 'agenda' | 'actions'; ids: string[] };

/** A card of an action item that stands in a conversation, with what is needed to draw it again. */
export type PostedCard = ConversationAddress & {
  activityId: string;
  /** Whose personal chat it is in; null in the chat of the two. */
  personId: string | null;
  /** BCP 47, and IANA, of who it was drawn for. */
  locale: string;
  zone: string;
};

/** The latest card of each action item in each of a few conversations, in the 1:1's partition. */
export type PostedCardStore = KeyedStore<ActionKey, PostedCard[]>;

export type ListingStore = {
  remember(oneOnOneId: string, conversationId: string, listing: Listing): Promise<void>;
  recall(oneOnOneId: string, conversationId: string): Promise<Listing | null>;
};
