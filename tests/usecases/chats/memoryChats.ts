import type { Chat } from '../../../src/domain/chat.ts';
import { joinPersonKey } from '../../../src/domain/personKey.ts';
import type { ChatKey, ChatStore, PersonStore } from '../../../src/usecases/chats/stores.ts';
import { memoryMemberships } from '../memory.ts';
import { memoryKeyedStore, nameOfParts } from '../memoryKeyedStore.ts';

/** Chats of 1:1s in memory. */
export function memoryChats(): ChatStore {
  const chats = memoryKeyedStore<ChatKey, Chat>(nameOfParts);
  return {
    ...chats,
    list: async (oneOnOneId) =>
      [...chats.kept]
        .filter(([at]) => at.startsWith(`${oneOnOneId} `))
        .map(([, chat]) => structuredClone(chat)),
  };
}

/** What belongs to people, in memory. */
export function memoryPersons(): PersonStore {
  const memberships = memoryMemberships();
  return {
    chats: memoryKeyedStore(joinPersonKey),
    addOneOnOne: memberships.addOneOnOne,
    listOneOnOnes: async (person) => memberships.of(person),
  };
}
