import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { messageWith, type Posting, type Speaker } from '../audience/speaker.ts';
import type { BotLogger } from '../botLogger.ts';
import type { Connector } from '../connector/connector.ts';
import { rememberCard } from '../proactive/rememberCard.ts';
import type { BotReply } from '../turn/reply.ts';
import { destinationOf, readersOf, type Turn } from '../turn/turn.ts';

type Dependencies = { useCases: BotUseCases; speaker: Speaker; connector: Connector; logger: BotLogger };

/**
 * Posts a reply into the conversation, and remembers where an action item's card now stands. One that speaks of a 1:1
 * is posted where nobody but its two reads it at that moment.
 * @throws ConnectorFault, Failure unavailable when it could not be posted
 */
export async function post(
  { useCases, speaker, connector, logger }: Dependencies,
  turn: Turn,
  reply: BotReply,
  what: Posting = 'reply',
): Promise<void> {
  const reader = readersOf(turn);
  const message = messageWith(
    [reply.card(reader), ...(reply.also ? [reply.also(reader)] : [])],
    reply.text ?? '',
  );
  const replyTo = turn.activityId || undefined;
  const activityId =
    reply.about === null
      ? await connector.send(turn.conversation, message, replyTo)
      : await speaker.post(
          { what, oneOnOneId: reply.about, to: destinationOf(turn) },
          () => message,
          replyTo,
        );
  if (!reply.shows || !activityId) return;
  await rememberCard(useCases, turn, activityId, reply.shows).catch((err: unknown) => {
    logger.warn({ err }, 'A posted card could not be remembered');
  });
}
