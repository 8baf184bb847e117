import type { PostedCard, ShownMeeting } from '../../domain/chat.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Recap } from '../../usecases/meetings/readRecap.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import { type BotMessage, messageWith, type Speaker } from '../audience/speaker.ts';
import { inPrivateChat } from '../cards/inPrivateChat.ts';
import { meetingRecordedCard } from '../cards/meetingRecorded.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import { drawnMark, viewOfRecordedMeeting } from '../viewOfRecordedMeeting.ts';

export type RedrawRecapDependencies = {
  useCases: Pick<
    BotUseCases,
    'readRecap' | 'readPostedCards' | 'noteDrawn' | 'forgetPostedCard' | 'isCardInUse'
  >;
  teamsAppId: string;
  speaker: Speaker;
  clock: Clock;
};

/** States that a card is drawn in, one after the other, while others change it again. */
const maxStates = 5;

/** What became of a card that was to be drawn anew: `left` as it is where Opener may not speak, or has nothing to say. */
export type Redrawn = { card: PostedCard; outcome: 'stands' | 'gone' | 'left' };

/** Draws all cards of what a meeting left behind. @throws ConnectorFault, Failure */
export async function redrawRecaps(
  dependencies: RedrawRecapDependencies,
  key: ShownMeeting,
): Promise<Redrawn[]> {
  const cards = await dependencies.useCases.readPostedCards(key);
  return await Promise.all(cards.map((card) => redrawRecap(dependencies, key, card)));
}

/**
 * Draws one of them until it shows what is true: what is drawn last, by this process or another, may have been read
 * first. @throws ConnectorFault, Failure
 */
export async function redrawRecap(
  dependencies: RedrawRecapDependencies,
  key: ShownMeeting,
  card: PostedCard,
): Promise<Redrawn> {
  const { useCases, speaker } = dependencies;
  const { oneOnOneId } = key;
  let { drawn } = card;
  for (let state = 0; state < maxStates; state += 1) {
    const recap = await useCases.readRecap(key);
    if (recap === null || !(await useCases.isCardInUse(oneOnOneId, card))) return { card, outcome: 'left' };
    const mark = drawnMark(recap);
    if (mark === drawn) break;
    const speech = { what: 'recap', oneOnOneId, to: card } as const;
    const message = recapMessage(dependencies, recap, card);
    const outcome = await redrawnBy(speaker.update(speech, card.activityId, () => message));
    if (outcome === 'gone') await useCases.forgetPostedCard(key, card);
    if (outcome !== 'stands') return { card, outcome };
    await useCases.noteDrawn(key, card, mark);
    drawn = mark;
  }
  return { card, outcome: 'stands' };
}

/** The card as a message, for whoever reads it there. */
export function recapMessage(
  { teamsAppId, clock }: Pick<RedrawRecapDependencies, 'teamsAppId' | 'clock'>,
  recap: Recap,
  { personId, locale, zone }: Pick<PostedCard, 'personId' | 'locale' | 'zone'>,
): BotMessage {
  const view = viewOfRecordedMeeting(recap, teamsAppId);
  const reader = { personId, locale, zone, now: clock() };
  return messageWith([inPrivateChat(meetingRecordedCard(view, reader), view.pair, reader)]);
}

/** @param update answers whether it was let. @throws what it rejects with: the connector has tried often enough */
async function redrawnBy(update: Promise<boolean>): Promise<Redrawn['outcome']> {
  try {
    return (await update) ? 'stands' : 'left';
  } catch (error) {
    if (error instanceof ConnectorFault && error.isGone) return 'gone';
    throw error;
  }
}
