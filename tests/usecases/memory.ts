import * as Y from 'yjs';
import type { ActionItem } from '../../src/domain/actionItem.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { OneOnOne } from '../../src/domain/oneOnOne.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import type { ActionItemStore } from '../../src/usecases/actionItems/store.ts';
import type { AgendaDoor } from '../../src/usecases/agenda/door.ts';
import type { CadenceStore, ReminderSettingsStore } from '../../src/usecases/cadence/stores.ts';
import type { PersonRef, PersonStore } from '../../src/usecases/chats/stores.ts';
import type {
  CalendarStore,
  ConnectionStore,
  HandedOverStore,
  PhotoStore,
} from '../../src/usecases/connections/stores.ts';
import type { HistoryStore } from '../../src/usecases/history/store.ts';
import type { Settle } from '../../src/usecases/meetings/settleMeeting.ts';
import type { MeetingStore } from '../../src/usecases/meetings/store.ts';
import type { ChatMember, ChatRoster, OneOnOneStore, Versioned } from '../../src/usecases/ports.ts';
import { someOneOnOne } from '../storage/someOneOnOne.ts';

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

/** Every 1:1 was opened. */
export const allOpened: Pick<OneOnOneStore, 'read'> = {
  read: async (id) => ({ value: someOneOnOne(id), etag: '"1"' }),
};

/** A 1:1 of which nothing waits to be finished. */
export const nothingToSettle: Settle = async (found) => found;

/** Meetings in memory; filing one moves its 1:1 on in `store`, both or neither. */
export function memoryMeetings(store: Pick<OneOnOneStore, 'replace'>): MeetingStore {
  const kept = new Map<string, Versioned<Meeting>>();
  let writes = 0;
  const keyOf = (oneOnOneId: string, id: string) => `${oneOnOneId} ${id}`;
  const write = (oneOnOneId: string, value: Meeting) => {
    writes += 1;
    const versioned = { value: structuredClone(value), etag: `"meeting-${writes}"` };
    kept.set(keyOf(oneOnOneId, value.id), versioned);
    return structuredClone(versioned);
  };
  const at = (oneOnOneId: string, id: string) => kept.get(keyOf(oneOnOneId, id)) ?? null;
  return {
    read: async (oneOnOneId, id) => structuredClone(at(oneOnOneId, id)),
    create: async (oneOnOneId, meeting) => (at(oneOnOneId, meeting.id) ? null : write(oneOnOneId, meeting)),
    replace: async (oneOnOneId, meeting, etag) =>
      at(oneOnOneId, meeting.id)?.etag === etag ? write(oneOnOneId, meeting) : null,
    async file(oneOnOne, etag, meeting) {
      const moved = at(oneOnOne.id, meeting.id) ? null : await store.replace(oneOnOne, etag);
      if (moved) write(oneOnOne.id, meeting);
      return moved;
    },
    async unfile(oneOnOne, etag, meetingId) {
      const moved = at(oneOnOne.id, meetingId) ? await store.replace(oneOnOne, etag) : null;
      if (moved) kept.delete(keyOf(oneOnOne.id, meetingId));
      return moved;
    },
  };
}

/** A 1:1 in which nothing has happened yet. */
export const emptyHistory: HistoryStore = {
  page: async () => ({ meetings: [], actions: [], next: null }),
  search: async () => ({ meetings: [], actions: [], next: null }),
  answers: async () => ({ meetings: [], next: null }),
  starts: async () => [],
  figures: async () => ({ meetings: [], actions: [] }),
};

/** Cadences, calendars, settings, connections and photos in memory. */
export function memoryCadences(): {
  cadences: CadenceStore;
  calendars: CalendarStore;
  connections: ConnectionStore;
  handedOver: HandedOverStore;
  photos: PhotoStore;
  reminderSettings: ReminderSettingsStore;
} {
  const kept = new Map<string, Versioned<unknown>>();
  let writes = 0;
  const write = <T>(key: string, value: T, etag: string | null): Versioned<T> | null => {
    if ((kept.get(key)?.etag ?? null) !== etag) return null;
    writes += 1;
    const versioned = { value, etag: `"cadence-${writes}"` };
    kept.set(key, versioned);
    return versioned;
  };
  // What was written under a key is what is read under it.
  const read = <T>(key: string) => (kept.get(key) ?? null) as Versioned<T> | null;
  return {
    cadences: {
      read: async (id) => read(id),
      write: async (id, cadence, etag) => write(id, cadence, etag),
    },
    calendars: {
      read: async (id) => read(`calendar ${id}`),
      write: async (id, calendar, etag) => write(`calendar ${id}`, calendar, etag),
    },
    connections: {
      read: async (person) => read(joinPersonKey(person)),
      write: async (person, turnedOn, etag) => write(joinPersonKey(person), turnedOn, etag),
    },
    handedOver: {
      read: async (person, id) => read(`handed ${joinPersonKey(person)} ${id}`),
      write: async (person, id, handed, etag) => write(`handed ${joinPersonKey(person)} ${id}`, handed, etag),
    },
    photos: {
      read: async (person) => read(`photo ${joinPersonKey(person)}`),
      async keep(person, photo) {
        const key = `photo ${joinPersonKey(person)}`;
        write(key, photo, kept.get(key)?.etag ?? null);
      },
      remove: async (person) => void kept.delete(`photo ${joinPersonKey(person)}`),
    },
    reminderSettings: {
      read: async (person, id) => read(`${joinPersonKey(person)} ${id}`),
      write: async (person, id, settings, etag) => write(`${joinPersonKey(person)} ${id}`, settings, etag),
    },
  };
}

/** One living agenda in memory. */
export function memoryAgenda(): AgendaDoor & { doc: Y.Doc } {
  const doc = new Y.Doc();
  return {
    doc,
    read: async (_, look) => look(doc),
    edit: async (_, __, change) => doc.transact(() => change(doc)),
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

/** Nobody's personal chats, and these memberships. */
export function memoryPersons(): PersonStore & { of(person: PersonRef): string[] } {
  const memberships = memoryMemberships();
  return {
    ...memberships,
    listOneOnOnes: async (person) => memberships.of(person),
    readChat: async () => null,
    writeChat: async () => null,
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
