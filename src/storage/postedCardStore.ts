import * as z from 'zod';
import type { PostedCard, ShownOnCard } from '../domain/chat.ts';
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
      zone: z.string().nullable(),
      drawn: z.exactOptional(z.string()),
    }),
  ),
});

const cardsKind = storedKind({
  what: 'list of posted cards',
  schema: storedCards,
  toValue: ({ cards }): PostedCard[] => cards,
});

const ofAction = 'postedCards.';
const ofMeeting = 'recapCards.';

/** Where it is said, in the partition of a 1:1, in which chats these cards stand. */
export function postedCardsId(key: ShownOnCard): string {
  return 'actionId' in key ? `${ofAction}${key.actionId}` : `${ofMeeting}${key.meetingId}`;
}

/** What the cards are of that this item speaks of. */
export function keyOfPostedCards(oneOnOneId: string, itemId: string): ShownOnCard {
  return itemId.startsWith(ofMeeting)
    ? { oneOnOneId, meetingId: itemId.slice(ofMeeting.length) }
    : { oneOnOneId, actionId: itemId.slice(ofAction.length) };
}

/** Where the cards of a 1:1 stand that follow what they show, in its partition. @param access to `oneOnOnes` */
export function postedCardStore(access: Access): PostedCardStore {
  const place = (key: ShownOnCard) => ({ pk: key.oneOnOneId, id: postedCardsId(key) });
  return keyedItems(versionedItems(access, cardsKind), {
    place,
    item: (key, cards) => ({ ...place(key), type: 'postedCards', schemaVersion: 1, cards }),
  });
}
