import { useEffect, useSyncExternalStore } from 'react';
import type { LiveSession } from '../live/liveSession.ts';
import { useServices } from '../services/services.tsx';
import { type NotesStore, notesStoreOf } from './notesStore.ts';

export type Notes = {
  session: LiveSession | null;
  /** The topic whose line was asked for last. */
  asked: string | null;
  open(): void;
  askFor(itemId: string): void;
};

/** Somebody's own notes of a 1:1; connected at once where they have used them on this device. */
export function useNotes({ id, you }: { id: string; you: string }): Notes {
  const { openSession, device } = useServices();
  const store: NotesStore = notesStoreOf(openSession, id, you);
  const session = useSyncExternalStore(store.subscribe, store.session);
  const asked = useSyncExternalStore(store.subscribe, store.asked);
  useEffect(() => {
    if (device.usesNotes(you)) store.open();
  }, [store, device, you]);
  return {
    session,
    asked,
    open() {
      device.rememberNotes(you);
      store.open();
    },
    askFor(itemId) {
      device.rememberNotes(you);
      store.askFor(itemId);
    },
  };
}

/** The same, connected as soon as somebody looks for something in them; null until they are. */
export function useOpenedNotes({ id, you }: { id: string; you: string }): LiveSession | null {
  const { openSession } = useServices();
  const store = notesStoreOf(openSession, id, you);
  const session = useSyncExternalStore(store.subscribe, store.session);
  useEffect(() => store.open(), [store]);
  return session;
}
