import type { BotLogger } from '../botLogger.ts';
import type { Connector } from '../connector/connector.ts';
import { messageWith } from '../proactive/message.ts';
import { rememberCard } from '../proactive/rememberCard.ts';
import type { Stories } from '../stories.ts';
import { readersOf } from '../turn/reader.ts';
import type { Turn } from '../turn/turn.ts';
import type { Reply } from './reply.ts';

/**
 * Posts a reply into the conversation, and remembers where an action item's card now stands.
 * @throws ConnectorFault when it could not be posted
 */
export async function post(
  { stories, connector, logger }: { stories: Stories; connector: Connector; logger: BotLogger },
  turn: Turn,
  reply: Reply,
): Promise<void> {
  const reader = readersOf(turn);
  const message = messageWith(
    [reply.card(reader), ...(reply.also ? [reply.also(reader)] : [])],
    reply.text ?? '',
  );
  const activityId = await connector.send(turn.conversation, message, turn.activityId || undefined);
  if (!reply.shows || activityId === '') return;
  await rememberCard(stories, turn, activityId, reply.shows).catch((err: unknown) => {
    logger.warn({ err }, 'A posted card could not be remembered');
  });
}
