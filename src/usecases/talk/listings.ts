import type { Listing } from '../../domain/chat.ts';
import type { ListingStore } from '../chats/stores.ts';
import { ofPair } from '../scope.ts';

/**
 * What the numbers of a list stand for that somebody was shown in a conversation.
 * @throws Failure notFound, unavailable
 */
export function rememberListing({ listings }: { listings: Pick<ListingStore, 'remember'> }) {
  return ofPair(
    'read',
    async ({ oneOnOneId }, conversationId: string, listing: Listing): Promise<void> =>
      listings.remember(oneOnOneId, conversationId, listing),
  );
}

/**
 * What they stand for now; null while no list was shown there.
 * @throws Failure notFound, unavailable
 */
export function recallListing({ listings }: { listings: Pick<ListingStore, 'recall'> }) {
  return ofPair(
    'read',
    async ({ oneOnOneId }, conversationId: string): Promise<Listing | null> =>
      listings.recall(oneOnOneId, conversationId),
  );
}
