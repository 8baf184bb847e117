import * as z from 'zod';
import type { Chat, Listing, PersonalChat } from '../usecases/chats/stores.ts';
import { itemOf, storedKind } from './storedItem.ts';

const address = { conversationId: z.string().min(1), serviceUrl: z.string().min(1) };
const welcomedAt = z.iso.datetime().nullable();

const storedChat = itemOf('chat', 1, {
  ...address,
  standing: z.enum(['active', 'crowded', 'removed']),
  welcomedAt,
  meeting: z
    .object({
      id: z.string(),
      startedAt: z.iso.datetime(),
      endedAt: z.iso.datetime().nullable(),
      joinKey: z.string().exactOptional(),
    })
    .nullable(),
});
const storedPersonalChat = itemOf('personalChat', 1, {
  ...address,
  welcomedAt,
  chosenOneOnOneId: z.string().nullable(),
});
const storedListing = itemOf('listing', 1, {
  kind: z.enum(['agenda', 'actions']),
  ids: z.array(z.string()),
});

export const chatKind = storedKind({
  what: 'chat',
  schema: storedChat,
  toValue: ({ conversationId, serviceUrl, standing, welcomedAt, meeting }): Chat => ({
    conversationId,
    serviceUrl,
    standing,
    welcomedAt,
    meeting,
  }),
});

export const personalChatKind = storedKind({
  what: 'personal chat',
  schema: storedPersonalChat,
  toValue: ({ conversationId, serviceUrl, welcomedAt, chosenOneOnOneId }): PersonalChat => ({
    conversationId,
    serviceUrl,
    welcomedAt,
    chosenOneOnOneId,
  }),
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

export function chatItem(oneOnOneId: string, chat: Chat): z.input<typeof storedChat> {
  return { ...chat, id: chatId(chat.conversationId), pk: oneOnOneId, type: 'chat', schemaVersion: 1 };
}

export function personalChatItem(pk: string, chat: PersonalChat): z.input<typeof storedPersonalChat> {
  return { ...chat, id: personalChatId, pk, type: 'personalChat', schemaVersion: 1 };
}

export function listingItem(
  pk: string,
  conversationId: string,
  listing: Listing,
): z.input<typeof storedListing> {
  return { ...listing, id: listingId(conversationId), pk, type: 'listing', schemaVersion: 1 };
}
