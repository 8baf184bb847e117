import type { ActionItem } from '../../domain/actionItem.ts';
import type { PostedCard } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { ActionItemStore, ActionKey } from '../actionItems/store.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import type { ChatStore, PostedCardStore } from './stores.ts';

/** The chat of the two, an earlier series, and the personal chat of each. */
const maxCards = 4;

/**
 * Remembers where a card of an action item stands. It takes the place of an earlier one in the same conversation; the
 * oldest of too many is let go.
 * @throws Failure changedMeanwhile, unavailable
 */
export function rememberPostedCard({ postedCards }: { postedCards: PostedCardStore }) {
  return async (key: ActionKey, card: PostedCard): Promise<void> => {
    await upsert(postedCards, key, (cards) => {
      const others = (cards ?? []).filter(({ conversationId }) => conversationId !== card.conversationId);
      return [...others, card].slice(-maxCards);
    });
  };
}

/** The cards of an action item that stand somewhere. @throws Failure unavailable */
export function readPostedCards({ postedCards }: { postedCards: Pick<PostedCardStore, 'read'> }) {
  return async (key: ActionKey): Promise<PostedCard[]> => (await postedCards.read(key))?.value ?? [];
}

type NowDependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'read'>;
  chats: Pick<ChatStore, 'read'>;
};

/**
 * What a posted card shows as things stand now; null where it is left as it is: the item is gone, or Opener fell silent
 * in that chat or was taken out of it.
 * @throws Failure unavailable
 */
export function readCardNow({ store, actionItems, chats }: NowDependencies) {
  return async (
    key: ActionKey,
    { personId, conversationId }: PostedCard,
  ): Promise<{ oneOnOne: OneOnOne; item: ActionItem } | null> => {
    const { oneOnOneId } = key;
    const [found, item] = await Promise.all([store.read(oneOnOneId), actionItems.read(key)]);
    if (!found || !item) return null;
    const isInUse =
      personId !== null || (await chats.read({ oneOnOneId, conversationId }))?.value.standing === 'active';
    return isInUse ? { oneOnOne: found.value, item: item.value } : null;
  };
}
