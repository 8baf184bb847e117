import type { ConversationAddress } from '../../domain/chat.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Connector } from '../connector/connector.ts';

/** Where one is opened; `botId` is the bot's Bot Framework id (`28:…`). */
type Where = { serviceUrl: string; tenantId: string; botId: string };

/**
 * Somebody's own chat with the bot, made when there is none; null when nobody knows how Teams calls them.
 * @param whom Bot Framework id (`29:…`)
 */
export type PersonalChats = (
  where: Where,
  person: PersonRef,
  whom: string | null,
) => Promise<ConversationAddress | null>;

export function createPersonalAddress(dependencies: {
  useCases: BotUseCases;
  connector: Connector;
}): PersonalChats {
  const { useCases, connector } = dependencies;
  return async (where, person, whom) => {
    const known = await useCases.personal.read(person);
    if (known || whom === null) return known;
    const conversationId = await connector.openPersonalChat({ ...where, whom });
    return useCases.personal.remember(person, { conversationId, serviceUrl: where.serviceUrl });
  };
}
