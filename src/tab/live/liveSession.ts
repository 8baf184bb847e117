import type * as Y from 'yjs';
import type { Notice } from '../../contract/live.ts';
import type { LiveState } from './liveState.ts';

/** One 1:1's living agenda, open in this page. Made by `openLiveSession`. */
export type LiveSession = {
  /** Read and written through `contract/agendaDocument.ts`. Empty until the phase is `ready`. */
  doc: Y.Doc;
  /** The same object until something in it changes, as `useSyncExternalStore` wants it. */
  state(): LiveState;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  /** Sends what waits, leaves, and keeps on the device what was not acknowledged. */
  close(): void;
};

/** Edits that are not in the database yet, on this device. */
export type KeptEdits = {
  /** Rejects when the device refuses (private mode, full disk). */
  keep(update: Uint8Array): Promise<void>;
  /** What this person's sessions on this 1:1 have kept, this one's included, oldest first. */
  waiting(): Promise<KeptEdit[]>;
  forget(ids: readonly KeptEdit['id'][]): Promise<void>;
};

export type KeptEdit = { id: string; update: Uint8Array };

export type LiveSessionOptions = {
  /** `wss://…/live` */
  url: string;
  oneOnOneId: string;
  personId: string;
  /** A token that is valid now; asked for again at every connection and before one runs out. */
  getToken(): Promise<string>;
  onNotice(notice: Notice): void;
  /** IndexedDB when left out. */
  keep?: KeptEdits;
};
