import { rememberPostedCard } from '../../usecases/chats/postedCards.ts';
import type { Reply } from '../turn/reply.ts';
import { destinationOf, type Turn } from '../turn/turn.ts';
import type { UseCases } from '../useCases.ts';

/** Remembers that an action item's card stands in this conversation, to be redrawn when the item changes. */
export async function rememberCard(
  useCases: UseCases,
  turn: Turn,
  activityId: string,
  { oneOnOneId, actionId }: NonNullable<Reply['shows']>,
): Promise<void> {
  const { locale, zone } = turn;
  const card = { ...destinationOf(turn), activityId, locale, zone };
  await rememberPostedCard(useCases.postedCards, { oneOnOneId, actionId }, card);
}
