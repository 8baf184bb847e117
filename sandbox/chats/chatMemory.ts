import type { ChatHeader, ChatMessage, SandboxChat } from './chat.ts';
import { openChatFile } from './chatFile.ts';
import {
  deleted,
  type Edit,
  edited,
  type MessageDraft,
  maxMessages,
  messageOf,
  withMessage,
} from './chatRules.ts';
import { worldChats } from './worldChats.ts';

/** What Teams itself remembers: the chats, who is in them, and all that was said. */
export type ChatMemory = {
  all(): readonly SandboxChat[];
  read(chatId: string): SandboxChat | undefined;
  /** @throws RangeError when there is no such chat */
  post(chatId: string, draft: MessageDraft): ChatMessage;
  /** What the message now says; null when there is no such message or it was deleted. */
  edit(chatId: string, messageId: string, edit: Edit): ChatMessage | null;
  /** False when there was nothing to delete. */
  remove(chatId: string, messageId: string): boolean;
  change(chatId: string, change: Partial<Pick<ChatHeader, 'members' | 'installed' | 'read'>>): void;
  /** Calls back with the id of each chat that changes; returns how to stop that. */
  onChange(tell: (chatId: string) => void): () => void;
  close(): void;
};

/**
 * @param file as `openChatFile` takes it
 * @param now ISO 8601, UTC
 */
export function openChatMemory(file: string, now: () => string): ChatMemory {
  const disk = openChatFile(file);
  const chats = new Map([...worldChats(), ...disk.load()].map((chat) => [chat.id, chat]));
  const listeners = new Set<(chatId: string) => void>();

  function chatOf(chatId: string): SandboxChat {
    const chat = chats.get(chatId);
    if (!chat) throw new RangeError('There is no such chat');
    return chat;
  }

  function keep(chat: SandboxChat): void {
    chats.set(chat.id, chat);
    disk.saveHeader(chat);
    for (const tell of listeners) tell(chat.id);
  }

  function replace(chatId: string, messageId: string, change: (message: ChatMessage) => ChatMessage) {
    const chat = chatOf(chatId);
    const found = chat.messages.find(({ id, deleted }) => id === messageId && !deleted);
    if (!found) return null;
    const changed = change(found);
    disk.saveMessage(chatId, changed);
    keep({ ...chat, messages: chat.messages.map((one) => (one === found ? changed : one)) });
    return changed;
  }

  return {
    all: () => [...chats.values()],
    read: (chatId) => chats.get(chatId),
    post(chatId, draft) {
      const chat = chatOf(chatId);
      const message = messageOf(chat, draft, now());
      const grown = withMessage(chat, message);
      disk.saveMessage(chatId, message);
      if (chat.messages.length >= maxMessages) disk.dropBefore(chatId, grown.messages[0]?.id ?? '0');
      keep(grown);
      return message;
    },
    edit: (chatId, messageId, edit) => replace(chatId, messageId, (message) => edited(message, edit, now())),
    remove: (chatId, messageId) => replace(chatId, messageId, (message) => deleted(message, now())) !== null,
    change: (chatId, change) => keep({ ...chatOf(chatId), ...change }),
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    close: disk.close,
  };
}
