import * as z from 'zod';
import { openDatabase } from '../sqlite/openDatabase.ts';
import { type ChatHeader, type ChatMessage, chatHeader, chatMessage, type SandboxChat } from './chat.ts';

/** Chats on disk: each change is there when the call returns. */
export type ChatFile = {
  load(): SandboxChat[];
  saveHeader(header: ChatHeader): void;
  saveMessage(chatId: string, message: ChatMessage): void;
  /** Forgets the messages before this one. */
  dropBefore(chatId: string, messageId: string): void;
  /** May be called again. */
  close(): void;
};

const row = z.object({ body: z.string() });

/** @param path of the file, made when it is missing; `:memory:` keeps nothing */
export function openChatFile(path: string): ChatFile {
  const database = openDatabase(path);
  database.exec(`
    CREATE TABLE IF NOT EXISTS chats (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS messages (
      chat TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (chat, id)
    ) STRICT, WITHOUT ROWID;
  `);
  const headers = database.prepare('SELECT body FROM chats');
  const messages = database.prepare('SELECT body FROM messages WHERE chat = ? ORDER BY id');
  const putHeader = database.prepare('INSERT OR REPLACE INTO chats VALUES (?, ?)');
  const putMessage = database.prepare('INSERT OR REPLACE INTO messages VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM messages WHERE chat = ? AND id < ?');
  return {
    load: () =>
      headers.all().map((one) => {
        const header = chatHeader.parse(bodyOf(one));
        return { ...header, messages: messages.all(header.id).map((two) => chatMessage.parse(bodyOf(two))) };
      }),
    saveHeader: ({ id, kind, members, installed, read }) =>
      void putHeader.run(id, JSON.stringify({ id, kind, members, installed, read })),
    saveMessage: (chatId, message) =>
      void putMessage.run(chatId, Number(message.id), JSON.stringify(message)),
    dropBefore: (chatId, messageId) => void drop.run(chatId, Number(messageId)),
    close() {
      if (database.isOpen) database.close();
    },
  };
}

function bodyOf(stored: unknown): unknown {
  return JSON.parse(row.parse(stored).body);
}
