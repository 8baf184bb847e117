import type { Chat } from '../../domain/chat.ts';
import type { ChatStore } from './stores.ts';

/** Every chat that a 1:1 knows as one of its two. @throws Failure unavailable */
export function listChats({ chats }: { chats: Pick<ChatStore, 'list'> }) {
  return async (oneOnOneId: string): Promise<Chat[]> =>
    (await chats.list(oneOnOneId)).map(({ value }) => value);
}
