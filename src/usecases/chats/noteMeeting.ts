import type { ChatMeeting } from '../../domain/chat.ts';
import { changeChat } from './changeChat.ts';
import type { ChatStore } from './stores.ts';

/**
 * Notes that an occurrence of the chat's meeting began. False when that is known already: Teams may tell it twice,
 * and an old start may arrive late.
 * @throws Failure changedMeanwhile, unavailable
 */
export function noteMeetingStart({ chats }: { chats: ChatStore }) {
  return async (
    oneOnOneId: string,
    conversationId: string,
    started: Pick<ChatMeeting, 'id' | 'startedAt' | 'joinKey'>,
  ): Promise<boolean> => {
    let isNew = false;
    await changeChat(chats, oneOnOneId, conversationId, (chat) => {
      isNew = chat !== null && isLater(started.startedAt, chat.meeting);
      return chat && isNew ? { ...chat, meeting: { ...started, endedAt: null } } : chat;
    });
    return isNew;
  };
}

/**
 * Notes that the meeting that runs has ended.
 * @throws Failure changedMeanwhile, unavailable
 */
export function noteMeetingEnd({ chats }: { chats: ChatStore }) {
  return async (
    oneOnOneId: string,
    conversationId: string,
    { id, endedAt }: { id: string; endedAt: string },
  ): Promise<void> => {
    await changeChat(chats, oneOnOneId, conversationId, (chat) => {
      if (chat?.meeting?.id !== id || chat.meeting.endedAt !== null) return chat;
      return { ...chat, meeting: { ...chat.meeting, endedAt } };
    });
  };
}

function isLater(startedAt: string, known: ChatMeeting | null): boolean {
  return known === null || Date.parse(startedAt) > Date.parse(known.startedAt);
}
