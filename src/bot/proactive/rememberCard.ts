import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Reply } from '../turn/reply.ts';
import { destinationOf, type Turn } from '../turn/turn.ts';
import type { RecapCards } from './recapCards.ts';
import type { RefreshCards } from './refreshCards.ts';

type Dependencies = {
  useCases: Pick<BotUseCases, 'rememberPostedCard'>;
  recapCards: Pick<RecapCards, 'standsThere'>;
  refreshCards: RefreshCards;
};

/** Of whom a card stands in this conversation, to be drawn anew with it. `isDrawn`: it was drawn as it is right now. */
export type StandingCard = { activityId: string; shows: NonNullable<Reply['shows']>; isDrawn: boolean };

/** Remembers that a card stands in this conversation, and has it, and its like elsewhere, show what is true by now. */
export async function rememberCard(
  { useCases, recapCards, refreshCards }: Dependencies,
  turn: Turn,
  { activityId, shows, isDrawn }: StandingCard,
): Promise<void> {
  const { locale, zone } = turn;
  const card = { ...destinationOf(turn), activityId, locale, zone };
  if ('meetingId' in shows) {
    const { drawn, ...key } = shows;
    return recapCards.standsThere(key, isDrawn ? { ...card, drawn } : card);
  }
  await useCases.rememberPostedCard(shows, card, shows.isNew);
  if (!isDrawn) refreshCards(shows.oneOnOneId, shows.actionId);
}
