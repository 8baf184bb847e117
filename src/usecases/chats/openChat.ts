import type { Language } from '../../domain/language.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { openOneOnOne } from '../openOneOnOne.ts';
import { changeChat } from './changeChat.ts';
import { chatNow } from './chatNow.ts';
import type { Chat, ChatStore, ConversationAddress } from './stores.ts';

type Needs = Parameters<typeof openOneOnOne>[0] & { chats: ChatStore };

/**
 * One of the two speaks to Opener in their chat: their 1:1, made at the first time, and how Opener stands in that
 * chat, which it remembers.
 * @param language what the person's Teams speaks; null where it does not say, or where it is not them who speak
 * @throws Failure notFound, outsideGuest, notAPair, changedMeanwhile, unavailable
 */
export function openChat(needs: Needs) {
  const open = openOneOnOne(needs);
  return async (
    person: Person,
    address: ConversationAddress,
    language: Language | null,
  ): Promise<{ oneOnOne: OneOnOne; standing: Chat['standing'] }> => {
    const { value } = await open({ person, chatId: address.conversationId, language });
    const now = await changeChat(needs.chats, value.id, address.conversationId, (known) =>
      chatNow(known, address),
    );
    return { oneOnOne: value, standing: now?.value.standing ?? 'active' };
  };
}
