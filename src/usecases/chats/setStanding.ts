import type { Chat } from '../../domain/chat.ts';
import { changeChat } from './changeChat.ts';
import type { ChatStore } from './stores.ts';

/**
 * Notes how Opener stands in a chat of the two: it may speak, somebody else joined, or it was taken out. True when
 * that is new.
 * @throws Failure changedMeanwhile, unavailable
 */
export function setStanding({ chats }: { chats: ChatStore }) {
  return async (oneOnOneId: string, conversationId: string, standing: Chat['standing']): Promise<boolean> => {
    let isNew = false;
    await changeChat(chats, oneOnOneId, conversationId, (chat) => {
      isNew = chat !== null && chat.standing !== standing;
      return chat && isNew ? { ...chat, standing } : chat;
    });
    return isNew;
  };
}
