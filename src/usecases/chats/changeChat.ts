import type { Chat } from '../../domain/chat.ts';
import type { Versioned } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import type { ChatStore } from './stores.ts';

/**
 * Changes what is known of a chat, whoever else changes it at the same time.
 * @param change pure; answers the very object it got, or null where there is none, to leave it as it is
 * @throws Failure changedMeanwhile, unavailable, and whatever `change` throws
 */
export async function changeChat(
  chats: ChatStore,
  oneOnOneId: string,
  conversationId: string,
  change: (chat: Chat | null) => Chat | null,
): Promise<Versioned<Chat> | null> {
  return (await upsert(chats, { oneOnOneId, conversationId }, change)).stored;
}
