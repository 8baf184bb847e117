import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Reply } from '../turn/reply.ts';
import { destinationOf, type Turn } from '../turn/turn.ts';

/** Remembers that an action item's card stands in this conversation, to be redrawn when the item changes. */
export async function rememberCard(
  useCases: BotUseCases,
  turn: Turn,
  activityId: string,
  { oneOnOneId, actionId }: NonNullable<Reply['shows']>,
): Promise<void> {
  const { locale, zone } = turn;
  const card = { ...destinationOf(turn), activityId, locale, zone };
  await useCases.rememberPostedCard({ oneOnOneId, actionId }, card);
}
