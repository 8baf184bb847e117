import { Failure } from '../../contract/errors.ts';
import type { Versioned } from '../ports.ts';
import type { Chat, ChatStore } from './stores.ts';

const attempts = 4;

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
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await chats.read(oneOnOneId, conversationId);
    const changed = change(stored?.value ?? null);
    if (changed === (stored?.value ?? null) || changed === null) return stored;
    const written = await chats.write(oneOnOneId, changed, stored?.etag ?? null);
    if (written) return written;
  }
  throw new Failure('changedMeanwhile');
}
