import type { ActionKey } from '../actionItems/store.ts';
import { upsert } from '../update.ts';
import type { PostedCard, PostedCardStore } from './stores.ts';

/** The chat of the two, an earlier series, and the personal chat of each. */
const maxCards = 4;

/**
 * Remembers where a card of an action item stands. It takes the place of an earlier one in the same conversation; the
 * oldest of too many is let go.
 * @throws Failure changedMeanwhile, unavailable
 */
export async function rememberPostedCard(
  postedCards: PostedCardStore,
  key: ActionKey,
  card: PostedCard,
): Promise<void> {
  await upsert(postedCards, key, (cards) => {
    const others = (cards ?? []).filter(({ conversationId }) => conversationId !== card.conversationId);
    return [...others, card].slice(-maxCards);
  });
}
