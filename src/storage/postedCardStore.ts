import * as z from 'zod';
import type { PostedCard } from '../domain/chat.ts';
import type { ActionKey } from '../usecases/actionItems/store.ts';
import type { PostedCardStore } from '../usecases/chats/stores.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

const storedCards = itemSchema('postedCards', 1, {
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

const idPrefix = 'postedCards.';

/** Where it is said, in the partition of a 1:1, in which chats an action item's cards stand. */
export function postedCardsId(actionId: string): string {
  return `${idPrefix}${actionId}`;
}

export function actionOfPostedCards(itemId: string): string {
  return itemId.slice(idPrefix.length);
}

/** Where the cards of a 1:1's action items stand, in its partition. @param access to `oneOnOnes` */
export function postedCardStore(access: Access): PostedCardStore {
  const place = ({ oneOnOneId, actionId }: ActionKey) => ({ pk: oneOnOneId, id: postedCardsId(actionId) });
  return keyedItems(versionedItems(access, cardsKind), {
    place,
    item: (key, cards) => ({ ...place(key), type: 'postedCards', schemaVersion: 1, cards }),
  });
}
