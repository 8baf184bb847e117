import type { Listing } from '../../domain/chat.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Numbered } from '../cards/views.ts';
import type { PairContext } from '../turn/turn.ts';

/** How many a card lists; what is beyond is in the panel. */
export const shownAtOnce = 15;

export function numberedFrom<T>(items: readonly T[]): Numbered<T>[] {
  return items.map((item, index) => ({ number: index + 1, item }));
}

/** Keeps what the numbers of a list stand for, in the conversation in which it is shown; answers what is kept. */
export async function rememberShown(
  useCases: Pick<BotUseCases, 'rememberListing'>,
  { person, oneOnOne, turn }: PairContext,
  kind: Listing['kind'],
  shown: readonly { id: string }[],
): Promise<Listing> {
  const listing = { kind, ids: shown.map(({ id }) => id) };
  await useCases.rememberListing(person, oneOnOne.id, turn.conversation.conversationId, listing);
  return listing;
}

/** What the numbers of the list shown last in this conversation stand for; null where none was. */
export function recallShown(
  useCases: Pick<BotUseCases, 'recallListing'>,
  { person, oneOnOne, turn }: PairContext,
): Promise<Listing | null> {
  return useCases.recallListing(person, oneOnOne.id, turn.conversation.conversationId);
}
