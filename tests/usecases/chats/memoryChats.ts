import { joinPersonKey } from '../../../src/domain/personKey.ts';
import type { Chat, ChatStore, PersonalChat, PersonStore } from '../../../src/usecases/chats/stores.ts';
import type { Versioned } from '../../../src/usecases/ports.ts';
import { memoryMemberships } from '../memory.ts';

/** Values under keys, each write with a new etag, as a database does it. */
function versions<T>() {
  const kept = new Map<string, Versioned<T>>();
  let writes = 0;
  return {
    kept,
    read: (key: string) => structuredClone(kept.get(key) ?? null),
    write(key: string, value: T, etag: string | null) {
      if ((kept.get(key)?.etag ?? null) !== etag) return null;
      writes += 1;
      kept.set(key, { value: structuredClone(value), etag: `"${writes}"` });
      return structuredClone(kept.get(key) ?? null);
    },
  };
}

/** Chats of 1:1s in memory. */
export function memoryChats(): ChatStore {
  const { kept, read, write } = versions<Chat>();
  const key = (oneOnOneId: string, conversationId: string) => `${oneOnOneId} ${conversationId}`;
  return {
    read: async (oneOnOneId, conversationId) => read(key(oneOnOneId, conversationId)),
    list: async (oneOnOneId) =>
      [...kept].filter(([at]) => at.startsWith(`${oneOnOneId} `)).map(([, chat]) => structuredClone(chat)),
    write: async (oneOnOneId, chat, etag) => write(key(oneOnOneId, chat.conversationId), chat, etag),
  };
}

/** What belongs to people, in memory. */
export function memoryPersons(): PersonStore {
  const { read, write } = versions<PersonalChat>();
  const memberships = memoryMemberships();
  return {
    readChat: async (person) => read(joinPersonKey(person)),
    writeChat: async (person, chat, etag) => write(joinPersonKey(person), chat, etag),
    addOneOnOne: memberships.addOneOnOne,
    listOneOnOnes: async (person) => memberships.of(person),
  };
}
