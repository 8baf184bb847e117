import type { Container } from '@azure/cosmos';
import type { ChatStore, ListingStore } from '../usecases/chats/stores.ts';
import type { CallDatabase } from './callDatabase.ts';
import { readPartition } from './readPartition.ts';
import { chatId, chatItem, listingId, listingItem, readChat, readListing } from './storedChat.ts';
import { versionedItems } from './versionedItems.ts';

const everyChat = `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'chat'`;

/** The chats of a 1:1, in its partition. @param container `oneOnOnes` */
export function chatStore(container: Container, call: CallDatabase): ChatStore {
  const items = versionedItems(container, call, readChat);
  return {
    read: (oneOnOneId, conversationId) => items.read(oneOnOneId, chatId(conversationId)),
    async list(oneOnOneId) {
      return (await readPartition(container, call, oneOnOneId, everyChat)).map(readChat);
    },
    write(oneOnOneId, chat, etag) {
      const item = chatItem(oneOnOneId, chat);
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

/** What the numbers of the last listing stood for; the last one wins. @param container `oneOnOnes` */
export function listingStore(container: Container, call: CallDatabase): ListingStore {
  return {
    async remember(oneOnOneId, conversationId, listing) {
      const item = listingItem(oneOnOneId, conversationId, listing);
      await call((abortSignal) => container.items.upsert(item, { abortSignal }));
    },
    async recall(oneOnOneId, conversationId) {
      const id = listingId(conversationId);
      const { resource } = await call((abortSignal) => container.item(id, oneOnOneId).read({ abortSignal }));
      return resource === undefined ? null : readListing(resource);
    },
  };
}
