import type { ActionItem } from '../../src/domain/actionItem.ts';
import type { OneOnOne } from '../../src/domain/oneOnOne.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import type { ActionItemStore } from '../../src/usecases/actionItems/store.ts';
import type { PersonRef } from '../../src/usecases/chats/stores.ts';
import type { ChatMember, ChatRoster, OneOnOneStore, Versioned } from '../../src/usecases/ports.ts';

/** 1:1 records in memory, with etags as a database gives them. */
export function memoryStore(): OneOnOneStore & { writes(): number } {
  const kept = new Map<string, Versioned<OneOnOne>>();
  let writes = 0;
  const write = (value: OneOnOne) => {
    writes += 1;
    const versioned = { value: structuredClone(value), etag: `"${writes}"` };
    kept.set(value.id, versioned);
    return structuredClone(versioned);
  };
  return {
    read: async (id) => structuredClone(kept.get(id) ?? null),
    create: async (oneOnOne) => (kept.has(oneOnOne.id) ? null : write(oneOnOne)),
    replace: async (oneOnOne, etag) => (kept.get(oneOnOne.id)?.etag === etag ? write(oneOnOne) : null),
    writes: () => writes,
  };
}

/** Action items in memory, of one 1:1 after the other. */
export function memoryActionItems(): ActionItemStore {
  const kept = new Map<string, Versioned<ActionItem>>();
  let writes = 0;
  const write = (oneOnOneId: string, value: ActionItem) => {
    writes += 1;
    const versioned = { value, etag: `"${writes}"` };
    kept.set(`${oneOnOneId} ${value.id}`, versioned);
    return versioned;
  };
  const at = (oneOnOneId: string, id: string) => kept.get(`${oneOnOneId} ${id}`) ?? null;
  return {
    read: async (oneOnOneId, id) => at(oneOnOneId, id),
    create: async (oneOnOneId, item) => (at(oneOnOneId, item.id) ? null : write(oneOnOneId, item)),
    replace: async (oneOnOneId, item, etag) =>
      at(oneOnOneId, item.id)?.etag === etag ? write(oneOnOneId, item) : null,
    list: async (oneOnOneId, since) =>
      [...kept]
        .filter(([key, { value }]) => key.startsWith(oneOnOneId) && (value.closedAt ?? '9999') >= since)
        .map(([, item]) => item),
  };
}

/** The 1:1s that people were told to be in, by `tenant|person`. */
export function memoryMemberships() {
  const kept = new Map<string, Set<string>>();
  return {
    of: (person: PersonRef) => [...(kept.get(joinPersonKey(person)) ?? [])],
    async addOneOnOne(person: PersonRef, oneOnOneId: string) {
      const key = joinPersonKey(person);
      kept.set(key, (kept.get(key) ?? new Set()).add(oneOnOneId));
    },
  };
}

/** Teams, knowing these chats; a test may change who is in them. */
export function rosterOf(chats: Record<string, ChatMember[]>): ChatRoster {
  return async (_, chatId) => chats[chatId] ?? null;
}

/** Ids in the order of asking: `id-1`, `id-2`. */
export function countingIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `id-${made}`;
  };
}
