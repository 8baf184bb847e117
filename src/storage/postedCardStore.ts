import * as z from 'zod';
import { Failure } from '../contract/errors.ts';
import type { PostedCard, PostedCardStore } from '../usecases/chats/stores.ts';
import { itemOf, storedKind } from './storedItem.ts';
import { type Access, versionedItems } from './versionedItems.ts';

/** The chat of the two, an earlier series, and the personal chat of each. */
const mostCards = 4;

/** Two people who post the same item's card at once; more never meet. */
const attempts = 4;

const storedCards = itemOf('postedCards', 1, {
  cards: z.array(
    z.object({
      conversationId: z.string().min(1),
      serviceUrl: z.string().min(1),
      activityId: z.string().min(1),
      personId: z.string().nullable(),
      locale: z.string(),
      zone: z.string(),
    }),
  ),
});

const cardsKind = storedKind({
  what: 'list of posted cards',
  schema: storedCards,
  toValue: ({ cards }): PostedCard[] => cards,
});

/** Where the cards of a 1:1's action items stand, in its partition. @param access to `oneOnOnes` */
export function postedCardStore(access: Access): PostedCardStore {
  const items = versionedItems(access, cardsKind);
  return {
    async remember(oneOnOneId, actionId, card) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const stored = await items.read(oneOnOneId, idOf(actionId));
        const item = itemWith(oneOnOneId, actionId, withCard(stored?.value ?? [], card));
        if (stored ? await items.replace(item, stored.etag) : await items.create(item)) return;
      }
      throw new Failure('changedMeanwhile');
    },
    async list(oneOnOneId, actionId) {
      return (await items.read(oneOnOneId, idOf(actionId)))?.value ?? [];
    },
  };
}

function withCard(cards: readonly PostedCard[], card: PostedCard): PostedCard[] {
  const others = cards.filter(({ conversationId }) => conversationId !== card.conversationId);
  return [...others, card].slice(-mostCards);
}

function idOf(actionId: string): string {
  return `postedCards.${actionId}`;
}

function itemWith(pk: string, actionId: string, cards: PostedCard[]): z.input<typeof storedCards> {
  return { id: idOf(actionId), pk, type: 'postedCards', schemaVersion: 1, cards };
}
