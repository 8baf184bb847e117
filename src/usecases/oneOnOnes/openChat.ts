import type { ConversationAddress } from '../../domain/chat.ts';
import type { Language } from '../../domain/language.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { changeChat, chatNow } from '../chats/changeChat.ts';
import type { ChatStore } from '../chats/stores.ts';
import type { ChatMember } from '../pairPorts.ts';
import { type OpenDependencies, openOneOnOne } from './openOneOnOne.ts';

type Dependencies = OpenDependencies & { chats: ChatStore };

/**
 * One of the two speaks to Opener in a chat that nobody but the two reads: their 1:1, made at the first time. The chat
 * is theirs from now on, and remembered as such.
 * @param language what the person's Teams speaks; null where it does not say, or where it is not them who speak
 * @param members who is in the chat, as Teams has just told
 * @returns `isNew`: the chat was not theirs before, or Opener was silent in it
 * @throws Failure notFound, outsideGuest, notAPair, changedMeanwhile, unavailable
 */
export function openChat(dependencies: Dependencies) {
  const open = openOneOnOne(dependencies);
  return async (
    person: Person,
    address: ConversationAddress,
    language: Language | null,
    members: readonly ChatMember[],
  ): Promise<{ oneOnOne: OneOnOne; isNew: boolean }> => {
    const { value } = await open(person, { chatId: address.conversationId, language, members });
    let isNew = false;
    await changeChat(dependencies.chats, value.id, address.conversationId, (known) => {
      isNew = known?.standing !== 'active';
      const now = chatNow(known, address);
      return now.standing === 'active' ? now : { ...now, standing: 'active' };
    });
    return { oneOnOne: value, isNew };
  };
}
