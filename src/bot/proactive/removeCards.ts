import type { PostedCard, ShownOnCard } from '../../domain/chat.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { BotLogger } from '../botLogger.ts';
import type { Connector } from '../connector/connector.ts';

type Dependencies = {
  connector: Pick<Connector, 'remove'>;
  useCases: Pick<BotUseCases, 'readPostedCards'>;
  logger: BotLogger;
};

/** Takes cards out of the chats in which they stand. Never rejects. */
export type RemoveCards = (keys: readonly ShownOnCard[]) => Promise<void>;

/** Where Teams does not let us, or does not answer, a card stays: a deletion does not wait for that. */
export function createRemoveCards({ connector, useCases, logger }: Dependencies): RemoveCards {
  const remove = async (card: PostedCard) => await connector.remove(card, card.activityId);
  return async (keys) => {
    const found = (await Promise.allSettled(keys.map(useCases.readPostedCards))).flatMap((one) =>
      one.status === 'fulfilled' ? one.value : [],
    );
    const removed = await Promise.allSettled(found.map(remove));
    const left = removed.filter(({ status }) => status === 'rejected').length;
    if (left > 0)
      logger.info({ left }, 'Cards of something that was deleted could not be taken out of chats');
  };
}
