import type { Clock } from '../pairPorts.ts';
import { changeChat } from './changeChat.ts';
import type { ChatStore } from './stores.ts';

/** Milliseconds: added twice within a day is welcomed once. */
const again = 24 * 3_600_000;

/** Was somebody welcomed so recently that a second welcome would only be noise? Times are ISO 8601. */
export function isWelcomed(welcomedAt: string | null, now: string): boolean {
  return welcomedAt !== null && Date.parse(now) - Date.parse(welcomedAt) < again;
}

/**
 * Notes that the pair is welcomed in a chat. False when they were within a day, and then nothing is to be posted.
 * Written before the card is posted: two cards would be worse than none.
 * @throws Failure changedMeanwhile, unavailable
 */
export function noteWelcome({ chats, clock }: { chats: ChatStore; clock: Clock }) {
  return async (oneOnOneId: string, conversationId: string): Promise<boolean> => {
    const now = clock();
    let isFirst = false;
    await changeChat(chats, oneOnOneId, conversationId, (chat) => {
      isFirst = chat !== null && !isWelcomed(chat.welcomedAt, now);
      return chat && isFirst ? { ...chat, welcomedAt: now } : chat;
    });
    return isFirst;
  };
}
