import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import {
  type BotMessage,
  messageWith,
  type Posting,
  type Speaker,
  sentenceMessage,
} from '../audience/speaker.ts';
import type { BotLogger } from '../botLogger.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import type { Connector } from '../connector/connector.ts';
import type { RecapCards } from '../proactive/recapCards.ts';
import type { RefreshCards } from '../proactive/refreshCards.ts';
import { rememberCard } from '../proactive/rememberCard.ts';
import { type BotReply, cardOf } from '../turn/reply.ts';
import { destinationOf, readersOf, type Turn } from '../turn/turn.ts';

type Dependencies = {
  useCases: BotUseCases;
  speaker: Speaker;
  connector: Connector;
  recapCards: RecapCards;
  refreshCards: RefreshCards;
  logger: BotLogger;
};

/**
 * Posts a reply into the conversation, and remembers where a card now stands that follows what it shows. One that speaks
 * of a 1:1 is posted where nobody but its two reads it at that moment. What a meeting left behind stands in a
 * conversation once: where it does already, that card is drawn anew, and a sentence says so.
 * @throws ConnectorFault, Failure unavailable when it could not be posted
 */
export async function post(
  dependencies: Dependencies,
  turn: Turn,
  reply: BotReply,
  what: Posting = 'reply',
): Promise<void> {
  const { speaker, connector, recapCards, logger } = dependencies;
  const to = destinationOf(turn);
  const { shows } = reply;
  const isAbove = shows && 'meetingId' in shows ? await recapCards.isShownIn(shows, to) : false;
  const message = isAbove
    ? sentenceMessage(cardStringsFor(turn.locale).meetingFiled.above)
    : messageOf(turn, reply);
  const replyTo = turn.activityId || undefined;
  const activityId =
    reply.about === null
      ? await connector.send(turn.conversation, message, replyTo)
      : await speaker.post({ what, oneOnOneId: reply.about, to }, () => message, replyTo);
  if (!shows || !activityId || isAbove) return;
  await rememberCard(dependencies, turn, { activityId, shows, isDrawn: true }).catch((err: unknown) => {
    logger.warn({ err }, 'A posted card could not be remembered');
  });
}

function messageOf(turn: Turn, reply: BotReply): BotMessage {
  const reader = readersOf(turn);
  const card = cardOf(reply, reader, turn.conversation.kind === 'personal');
  return messageWith([card, ...(reply.also ? [reply.also(reader)] : [])], reply.text ?? '');
}
