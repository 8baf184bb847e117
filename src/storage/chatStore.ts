import type { ChatKey, ChatStore, ListingStore } from '../usecases/chats/stores.ts';
import { keyedItems } from './keyedItems.ts';
import { readPartition } from './readPartition.ts';
import { chatId, chatItem, chatKind, listingId, listingItem, listingKind } from './storedChat.ts';
import { type Access, versionedItems } from './versionedItems.ts';

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
