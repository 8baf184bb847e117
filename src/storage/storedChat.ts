import * as z from 'zod';
import { type Chat, chat, type Listing, type PersonalChat, personalChat } from '../domain/chat.ts';
import { itemSchema, storedKind } from './storedItem.ts';

const storedChat = itemSchema('chat', 1, chat.shape);
const storedPersonalChat = itemSchema('personalChat', 1, personalChat.shape);
const storedListing = itemSchema('listing', 1, {
  kind: z.enum(['agenda', 'actions']),
  ids: z.array(z.string()),
});

export const chatKind = storedKind({
  what: 'chat',
  schema: storedChat,
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): Chat => value,
});

export const personalChatKind = storedKind({
  what: 'personal chat',
  schema: storedPersonalChat,
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): PersonalChat => value,
});

export const listingKind = storedKind({
  what: 'listing',
  schema: storedListing,
  toValue: ({ kind, ids }): Listing => ({ kind, ids }),
});

export const personalChatId = 'personalChat';

export function chatId(conversationId: string): string {
  return `chat.${conversationId}`;
}

export function listingId(conversationId: string): string {
  return `listing.${conversationId}`;
}

export function chatItem(oneOnOneId: string, value: Chat): z.input<typeof storedChat> {
  return { ...value, id: chatId(value.conversationId), pk: oneOnOneId, type: 'chat', schemaVersion: 1 };
}

export function personalChatItem(pk: string, value: PersonalChat): z.input<typeof storedPersonalChat> {
  return { ...value, id: personalChatId, pk, type: 'personalChat', schemaVersion: 1 };
}

export function listingItem(
  pk: string,
  conversationId: string,
  listing: Listing,
): z.input<typeof storedListing> {
  return { ...listing, id: listingId(conversationId), pk, type: 'listing', schemaVersion: 1 };
}
