import * as Y from 'yjs';
import type { ActionItem } from '../../src/domain/actionItem.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { PersonRef } from '../../src/domain/person.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import type { ActionItemStore, ActionKey } from '../../src/usecases/actionItems/store.ts';
import type { AgendaDocuments } from '../../src/usecases/agenda/agendaDocuments.ts';
import type { CadenceStore, ReminderSettingsStore } from '../../src/usecases/cadence/stores.ts';
import type { PersonStore } from '../../src/usecases/chats/stores.ts';
import type {
  CalendarStore,
  ConnectionStore,
  ExportedTaskStore,
  KeptPhoto,
  PhotoStore,
} from '../../src/usecases/connections/stores.ts';
import type { DepartedStore } from '../../src/usecases/erasure/store.ts';
import type { HistoryStore } from '../../src/usecases/history/store.ts';
import type { FinishPending } from '../../src/usecases/meetings/finishPendingOf.ts';
import type { MeetingKey, MeetingStore } from '../../src/usecases/meetings/store.ts';
import type { OneOnOneOverview, OverviewStore } from '../../src/usecases/myOneOnOnes/store.ts';
import type { ChatMember, ChatRoster, OneOnOneStore, Versioned } from '../../src/usecases/pairPorts.ts';
import { someOneOnOne } from '../storage/someOneOnOne.ts';
import { memoryKeyedStore, nameOfParts } from './memoryKeyedStore.ts';

/** 1:1 records in memory, with etags as a database gives them. */
export function memoryStore(): OneOnOneStore & { writes(): number } {
  return memoryKeyedStore();
}

/** Who has left, in memory. */
export function memoryDeparted(): DepartedStore & { of(person: PersonRef): boolean } {
  const left = new Set<string>();
  return {
    of: (person) => left.has(joinPersonKey(person)),
    has: async (person) => left.has(joinPersonKey(person)),
    note: async (person) => void left.add(joinPersonKey(person)),
    forget: async (person) => void left.delete(joinPersonKey(person)),
  };
}

/** Every 1:1 was opened. */
export const allOpened: Pick<OneOnOneStore, 'read'> = {
  read: async (id) => ({ value: someOneOnOne(id), etag: '"1"' }),
};

/** A 1:1 of which nothing waits to be finished. */
export const nothingToSettle: FinishPending = async (found) => found;

/** Meetings in memory; filing one moves its 1:1 on in `store`, both or neither. */
export function memoryMeetings(store: Pick<OneOnOneStore, 'replace'>): MeetingStore {
  const meetings = memoryKeyedStore<MeetingKey, Meeting>(nameOfParts);
  const keyOf = (oneOnOneId: string, meetingId: string) => ({ oneOnOneId, meetingId });
  return {
    ...meetings,
    async file(oneOnOne, etag, meeting) {
      const key = keyOf(oneOnOne.id, meeting.id);
      const moved = (await meetings.read(key)) ? null : await store.replace(oneOnOne.id, oneOnOne, etag);
      if (moved) await meetings.create(key, meeting);
      return moved;
    },
    async unfile(oneOnOne, etag, meetingId) {
      const key = keyOf(oneOnOne.id, meetingId);
      const moved = (await meetings.read(key)) ? await store.replace(oneOnOne.id, oneOnOne, etag) : null;
      if (moved) meetings.kept.delete(nameOfParts(key));
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
  insights: async () => ({ meetings: [], actions: [] }),
};

/** Cadences, calendars, settings, connections and photos in memory. */
export function memoryCadences(): {
  cadences: CadenceStore;
  calendars: CalendarStore;
  connections: ConnectionStore;
  exportedTasks: ExportedTaskStore;
  photos: PhotoStore;
  reminderSettings: ReminderSettingsStore;
} {
  const photos = new Map<string, Versioned<KeptPhoto>>();
  return {
    cadences: memoryKeyedStore(),
    calendars: memoryKeyedStore(),
    connections: memoryKeyedStore(joinPersonKey),
    exportedTasks: memoryKeyedStore(nameOfParts),
    photos: {
      read: async (person) => photos.get(joinPersonKey(person)) ?? null,
      keep: async (person, value) =>
        void photos.set(joinPersonKey(person), { value, etag: `"photo-${value.readAt}"` }),
      remove: async (person) => void photos.delete(joinPersonKey(person)),
    },
    reminderSettings: memoryKeyedStore(nameOfParts),
  };
}

/** One agenda document in memory. */
export function memoryAgenda(): AgendaDocuments & { doc: Y.Doc } {
  const doc = new Y.Doc();
  return {
    doc,
    read: async (_, look) => look(doc),
    edit: async (_, __, change) => doc.transact(() => change(doc)),
  };
}

/** Action items in memory, of one 1:1 after the other. */
export function memoryActionItems(): ActionItemStore {
  const items = memoryKeyedStore<ActionKey, ActionItem>(nameOfParts);
  return {
    ...items,
    list: async (oneOnOneId, since) =>
      [...items.kept]
        .filter(([key, { value }]) => key.startsWith(oneOnOneId) && (value.closedAt ?? '9999') >= since)
        .map(([, item]) => item),
    async remove(key, etag) {
      const name = nameOfParts(key);
      const isThere = items.kept.has(name);
      if (isThere && items.kept.get(name)?.etag !== etag) return false;
      items.kept.delete(name);
      return true;
    },
  };
}

/** Several 1:1s at a glance, out of these stores; of none is a meeting on record. */
export function memoryOverviews(
  of: {
    store: Pick<OneOnOneStore, 'read'>;
    actionItems: Pick<ActionItemStore, 'list'>;
  } & Pick<ReturnType<typeof memoryCadences>, 'cadences' | 'calendars'>,
): OverviewStore {
  const readOne = async (id: string): Promise<OneOnOneOverview[]> => {
    const oneOnOne = await of.store.read(id);
    if (oneOnOne === null) return [];
    const [items, cadence, calendar] = await Promise.all([
      of.actionItems.list(id, '9999'),
      of.cadences.read(id),
      of.calendars.read(id),
    ]);
    const openItems = items.filter(({ value }) => value.status === 'open');
    const times = { cadence: cadence?.value ?? null, calendar: calendar?.value ?? null };
    return [{ oneOnOne, ...times, openItems, meetings: [] }];
  };
  return { read: async (ids) => (await Promise.all(ids.map(readOne))).flat() };
}

/** Nobody's personal chats, and these memberships. */
export function memoryPersons(): PersonStore & { of(person: PersonRef): string[] } {
  const memberships = memoryMemberships();
  return {
    ...memberships,
    listOneOnOnes: async (person) => memberships.of(person),
    chats: { read: async () => null, create: async () => null, replace: async () => null },
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
