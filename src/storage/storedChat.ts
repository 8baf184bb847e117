import * as z from 'zod';
import type { Chat, Listing, PersonalChat } from '../usecases/chats/stores.ts';
import type { Versioned } from '../usecases/ports.ts';
import { checkStored, etagged, itemOf } from './storedItem.ts';

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

export const personalChatId = 'personalChat';

export function chatId(conversationId: string): string {
  return `chat.${conversationId}`;
}

export function listingId(conversationId: string): string {
  return `listing.${conversationId}`;
}

export function chatItem(oneOnOneId: string, chat: Chat): z.infer<typeof storedChat> {
  return { ...chat, id: chatId(chat.conversationId), pk: oneOnOneId, type: 'chat', schemaVersion: 1 };
}

/** @throws CorruptItem */
export function readChat(resource: unknown): Versioned<Chat> {
  const item = checkStored(storedChat.extend(etagged.shape), 'chat', resource);
  const { conversationId, serviceUrl, standing, welcomedAt, meeting, _etag: etag } = item;
  return { value: { conversationId, serviceUrl, standing, welcomedAt, meeting }, etag };
}

export function personalChatItem(pk: string, chat: PersonalChat): z.infer<typeof storedPersonalChat> {
  return { ...chat, id: personalChatId, pk, type: 'personalChat', schemaVersion: 1 };
}

/** @throws CorruptItem */
export function readPersonalChat(resource: unknown): Versioned<PersonalChat> {
  const item = checkStored(storedPersonalChat.extend(etagged.shape), 'personal chat', resource);
  const { conversationId, serviceUrl, welcomedAt, chosenOneOnOneId, _etag: etag } = item;
  return { value: { conversationId, serviceUrl, welcomedAt, chosenOneOnOneId }, etag };
}

export function listingItem(pk: string, conversationId: string, listing: Listing) {
  return { ...listing, id: listingId(conversationId), pk, type: 'listing' as const, schemaVersion: 1 };
}

/** @throws CorruptItem */
export function readListing(resource: unknown): Listing {
  const { kind, ids } = checkStored(storedListing, 'listing', resource);
  return { kind, ids };
}
