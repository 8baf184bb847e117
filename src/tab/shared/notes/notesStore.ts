import { joinNotesName } from '../../../domain/oneOnOneId.ts';
import type { LiveSession } from '../live/liveSession.ts';
import type { Services } from '../services/services.tsx';

/** Somebody's own notes of a 1:1, which several parts of the page show: connected once, and only where they are used. */
export type NotesStore = {
  subscribe(changed: () => void): () => void;
  /** null while nobody has opened them here. */
  session(): LiveSession | null;
  /** Connects. The same again changes nothing. */
  open(): void;
  /** Opens them, and asks for the line beneath this topic. */
  askFor(itemId: string): void;
  /** The topic whose line was asked for last; null for none. */
  asked(): string | null;
};

type OpenSession = Services['openSession'];

const stores = new WeakMap<OpenSession, Map<string, NotesStore>>();

/** The one store of these notes on this page. */
export function notesStoreOf(openSession: OpenSession, oneOnOneId: string, personId: string): NotesStore {
  const known = stores.get(openSession) ?? new Map<string, NotesStore>();
  stores.set(openSession, known);
  const name = joinNotesName(oneOnOneId, personId);
  const store = known.get(name) ?? makeStore(openSession, name, personId);
  known.set(name, store);
  return store;
}

function makeStore(openSession: OpenSession, name: string, personId: string): NotesStore {
  const listeners = new Set<() => void>();
  let session: LiveSession | null = null;
  let isWanted = false;
  let asked: string | null = null;

  function connect(): void {
    if (session === null && isWanted && listeners.size > 0) {
      session = openSession({ oneOnOneId: name, personId, onNotice: () => undefined });
    }
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  function open(): void {
    isWanted = true;
    connect();
    tell();
  }

  return {
    subscribe(changed) {
      listeners.add(changed);
      connect();
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        session?.close();
        session = null;
      };
    },
    session: () => session,
    open,
    askFor(itemId) {
      asked = itemId;
      open();
    },
    asked: () => asked,
  };
}
