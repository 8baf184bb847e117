import * as z from 'zod';
import { type Chat, chat, type Listing, type PersonalChat, personalChat } from '../domain/chat.ts';
import type { ChatKey, ChatStore, ListingStore } from '../usecases/chats/stores.ts';
import { readPartition } from './callDatabase.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

const everyChat = `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'chat'`;

/** The chats of a 1:1, in its partition. @param access to `oneOnOnes` */
export function chatStore(access: Access): ChatStore {
  const { container, call, passOver } = access;
  const items = versionedItems(access, chatKind);
  return {
    ...keyedItems(items, {
      place: ({ oneOnOneId, conversationId }: ChatKey) => ({ pk: oneOnOneId, id: chatId(conversationId) }),
      item: ({ oneOnOneId }, chat) => chatItem(oneOnOneId, chat),
    }),
    async list(oneOnOneId) {
      return passOver.list(await readPartition(container, call, oneOnOneId, everyChat), chatKind.read);
    },
  };
}

/** What the numbers of the last listing stood for; the last one wins. @param access to `oneOnOnes` */
export function listingStore(access: Access): ListingStore {
  const items = versionedItems(access, listingKind);
  return {
    remember: (oneOnOneId, conversationId, listing) =>
      items.upsert(listingItem(oneOnOneId, conversationId, listing)),
    recall: async (oneOnOneId, conversationId) =>
      (await items.read(oneOnOneId, listingId(conversationId)))?.value ?? null,
  };
}

const storedChat = itemSchema('chat', 1, chat.shape);
const storedPersonalChat = itemSchema('personalChat', 1, personalChat.shape);
const storedListing = itemSchema('listing', 1, {
  kind: z.enum(['agenda', 'actions']),
  ids: z.array(z.string()),
});

const chatKind = storedKind({
  what: 'chat',
  schema: storedChat,
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): Chat => value,
});

export const personalChatKind = storedKind({
  what: 'personal chat',
  schema: storedPersonalChat,
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): PersonalChat => value,
});

const listingKind = storedKind({
  what: 'listing',
  schema: storedListing,
  toValue: ({ kind, ids }): Listing => ({ kind, ids }),
});

export const personalChatId = 'personalChat';

function chatId(conversationId: string): string {
  return `chat.${conversationId}`;
}

function listingId(conversationId: string): string {
  return `listing.${conversationId}`;
}

function chatItem(oneOnOneId: string, value: Chat): z.input<typeof storedChat> {
  return { ...value, id: chatId(value.conversationId), pk: oneOnOneId, type: 'chat', schemaVersion: 1 };
}

export function personalChatItem(pk: string, value: PersonalChat): z.input<typeof storedPersonalChat> {
  return { ...value, id: personalChatId, pk, type: 'personalChat', schemaVersion: 1 };
}

function listingItem(pk: string, conversationId: string, listing: Listing): z.input<typeof storedListing> {
  return { ...listing, id: listingId(conversationId), pk, type: 'listing', schemaVersion: 1 };
}
