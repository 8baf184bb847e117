import type { ActionItem } from '../../domain/actionItem.ts';
import type { PostedCard, ShownOnCard } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { ActionItemStore, ActionKey } from '../actionItems/store.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { made, upsert } from '../update.ts';
import type { ChatStore, PostedCardStore } from './stores.ts';

/** The chat of the two, an earlier series, and the personal chat of each. */
const maxCards = 4;

type Dependencies = { postedCards: PostedCardStore };

/**
 * Remembers where a card stands. It takes the place of an earlier one in the same conversation; the oldest of too many
 * is let go.
 * @param isFirst no card of it stands anywhere, as far as is known
 * @throws Failure changedMeanwhile, unavailable
 */
export function rememberPostedCard({ postedCards }: Dependencies) {
  return async (key: ShownOnCard, card: PostedCard, isFirst = false): Promise<void> => {
    const known = isFirst ? { from: null } : {};
    await upsert(postedCards, key, (cards) => withCard(cards ?? [], card), known);
  };
}

/**
 * As above, but the card that stood in the conversation first is the one that counts.
 * @returns the one that counts: this one, or another that somebody else had posted
 * @throws Failure changedMeanwhile, unavailable
 */
export function rememberFirstCard({ postedCards }: Dependencies) {
  return async (key: ShownOnCard, card: PostedCard): Promise<PostedCard> => {
    const isThere = ({ conversationId }: PostedCard) => conversationId === card.conversationId;
    const cards = made(
      await upsert(postedCards, key, (known) => (known?.some(isThere) ? known : withCard(known ?? [], card))),
    );
    return cards.find(isThere) ?? card;
  };
}

/** Notes which state a card shows by now. @throws Failure changedMeanwhile, unavailable */
export function noteDrawn({ postedCards }: Dependencies) {
  return async (key: ShownOnCard, { activityId }: PostedCard, drawn: string): Promise<void> => {
    await upsert(postedCards, key, (cards) =>
      cards === null ? null : cards.map((one) => (one.activityId === activityId ? { ...one, drawn } : one)),
    );
  };
}

/** Lets go of a card that stands nowhere any more. @throws Failure changedMeanwhile, unavailable */
export function forgetPostedCard({ postedCards }: Dependencies) {
  return async (key: ShownOnCard, { activityId }: PostedCard): Promise<void> => {
    await upsert(postedCards, key, (cards) =>
      cards === null ? null : cards.filter((one) => one.activityId !== activityId),
    );
  };
}

/** The cards of something that stand somewhere. @throws Failure unavailable */
export function readPostedCards({ postedCards }: { postedCards: Pick<PostedCardStore, 'read'> }) {
  return async (key: ShownOnCard): Promise<PostedCard[]> => (await postedCards.read(key))?.value ?? [];
}

type InUseDependencies = { chats: Pick<ChatStore, 'read'> };

/** Opener still speaks where this card stands: it fell not silent there, and was not taken out. @throws Failure unavailable */
export function isCardInUse({ chats }: InUseDependencies) {
  return async (oneOnOneId: string, { personId, conversationId }: PostedCard): Promise<boolean> =>
    personId !== null || (await chats.read({ oneOnOneId, conversationId }))?.value.standing === 'active';
}

type NowDependencies = InUseDependencies & {
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'read'>;
};

/**
 * What a posted card shows as things stand now; null where it is left as it is: the item is gone, or Opener fell silent
 * in that chat or was taken out of it.
 * @throws Failure unavailable
 */
export function readCardNow({ store, actionItems, chats }: NowDependencies) {
  const isInUse = isCardInUse({ chats });
  return async (
    key: ActionKey,
    card: PostedCard,
  ): Promise<{ oneOnOne: OneOnOne; item: ActionItem } | null> => {
    const { oneOnOneId } = key;
    // All at once: they stand in one partition.
    const [found, item, isUsed] = await Promise.all([
      store.read(oneOnOneId),
      actionItems.read(key),
      isInUse(oneOnOneId, card),
    ]);
    if (!found || !item) return null;
    return isUsed ? { oneOnOne: found.value, item: item.value } : null;
  };
}

function withCard(cards: readonly PostedCard[], card: PostedCard): PostedCard[] {
  const others = cards.filter(({ conversationId }) => conversationId !== card.conversationId);
  return [...others, card].slice(-maxCards);
}
