import type { Chat, ConversationAddress } from '../../domain/chat.ts';
import type { Versioned } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import type { ChatStore } from './stores.ts';

/**
 * Changes what is known of a chat, whoever else changes it at the same time.
 * @param from as it was read just before, which saves reading it
 * @param change pure; answers the very object it got, or null where there is none, to leave it as it is
 * @throws Failure changedMeanwhile, unavailable, and whatever `change` throws
 */
export async function changeChat(
  chats: ChatStore,
  oneOnOneId: string,
  conversationId: string,
  change: (chat: Chat | null) => Chat | null,
  from?: Versioned<Chat>,
): Promise<Versioned<Chat> | null> {
  return (await upsert(chats, { oneOnOneId, conversationId }, change, from ? { from } : {})).stored;
}

/**
 * A chat that the two alone read, as Teams has just told, and in which one of them speaks to Opener; the very object
 * when nothing about it is new.
 */
export function chatNow(known: Chat | null, { conversationId, serviceUrl }: ConversationAddress): Chat {
  if (known?.standing === 'active' && known.serviceUrl === serviceUrl) return known;
  return { welcomedAt: null, meeting: null, ...known, conversationId, serviceUrl, standing: 'active' };
}
