import type { ConversationAddress } from '../../domain/chat.ts';
import type { PersonRef, PersonStore } from '../../usecases/chats/stores.ts';
import type { Connector } from '../connector/connector.ts';
import type { UseCases } from '../useCases.ts';

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
  persons: Pick<PersonStore, 'chats'>;
  useCases: UseCases;
  connector: Connector;
}): PersonalChats {
  const { persons, useCases, connector } = dependencies;
  return async (where, person, whom) => {
    const known = await persons.chats.read(person);
    if (known || whom === null) return known?.value ?? null;
    const conversationId = await connector.openPersonalChat({ ...where, whom });
    return useCases.personal.remember(person, { conversationId, serviceUrl: where.serviceUrl });
  };
}
