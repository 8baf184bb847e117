import type { Posting, Speaker } from '../audience/speaker.ts';
import type { BotLogger } from '../botLogger.ts';
import type { Connector } from '../connector/connector.ts';
import { messageWith } from '../proactive/message.ts';
import { rememberCard } from '../proactive/rememberCard.ts';
import type { Stories } from '../stories.ts';
import { readersOf } from '../turn/reader.ts';
import { placeOf, type Turn } from '../turn/turn.ts';
import type { Answer } from './reply.ts';

type Needs = { stories: Stories; speaker: Speaker; connector: Connector; logger: BotLogger };

/**
 * Posts a reply into the conversation, and remembers where an action item's card now stands. One that speaks of a 1:1
 * is posted where nobody but its two reads it at that moment.
 * @throws ConnectorFault, Failure unavailable when it could not be posted
 */
export async function post(
  { stories, speaker, connector, logger }: Needs,
  turn: Turn,
  reply: Answer,
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
      : await speaker.post({ what, oneOnOneId: reply.about, to: placeOf(turn) }, () => message, replyTo);
  if (!reply.shows || !activityId) return;
  await rememberCard(stories, turn, activityId, reply.shows).catch((err: unknown) => {
    logger.warn({ err }, 'A posted card could not be remembered');
  });
}
