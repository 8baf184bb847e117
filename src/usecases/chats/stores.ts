import type { Chat, Listing, PersonalChat, PostedCard, ShownOnCard } from '../../domain/chat.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../pairPorts.ts';

/** Names a chat of a 1:1. */
export type ChatKey = { oneOnOneId: string; conversationId: string };

/** The chats of a 1:1, in its partition. */
export type ChatStore = KeyedStore<ChatKey, Chat> & {
  /** Every chat of the 1:1; one query. */
  list(oneOnOneId: string): Promise<Versioned<Chat>[]>;
};

/** What belongs to one person: in their partition. */
export type PersonStore = {
  chats: KeyedStore<PersonRef, PersonalChat>;
  /** Idempotent. Written before the 1:1 itself is made, so that no 1:1 is ever missing from its people's lists. */
  addOneOnOne(person: PersonRef, oneOnOneId: string): Promise<void>;
  /** The ids of somebody's 1:1s; one query. */
  listOneOnOnes(person: PersonRef): Promise<string[]>;
};

/** Names what one person has, or wants, in one of their 1:1s; kept in the person's partition. */
export type OwnKey = { person: PersonRef; oneOnOneId: string };

/** The latest card of what it shows in each of a few conversations, in the 1:1's partition. */
export type PostedCardStore = KeyedStore<ShownOnCard, PostedCard[]>;

export type ListingStore = {
  remember(oneOnOneId: string, conversationId: string, listing: Listing): Promise<void>;
  recall(oneOnOneId: string, conversationId: string): Promise<Listing | null>;
};
