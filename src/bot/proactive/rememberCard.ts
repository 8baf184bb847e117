import { rememberPostedCard } from '../../usecases/chats/postedCards.ts';
import type { Stories } from '../stories.ts';
import type { Reply } from '../talk/reply.ts';
import { placeOf, type Turn } from '../turn/turn.ts';

/** Remembers that an action item's card stands in this conversation, to be redrawn when the item changes. */
export async function rememberCard(
  stories: Stories,
  turn: Turn,
  activityId: string,
  { oneOnOneId, actionId }: NonNullable<Reply['shows']>,
): Promise<void> {
  const { locale, zone } = turn;
  const card = { ...placeOf(turn), activityId, locale, zone };
  await rememberPostedCard(stories.postedCards, { oneOnOneId, actionId }, card);
}
