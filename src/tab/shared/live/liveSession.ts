import type * as Y from 'yjs';
import type { Notice } from '../../../contract/notices.ts';
import type { LiveState } from './liveState.ts';
import type { Outbox } from './outbox.ts';

export type { LiveState } from './liveState.ts';
export type { Outbox } from './outbox.ts';

/** One 1:1's agenda document, open in this page. Made by `openLiveSession`. */
export type LiveSession = {
  /** Read and written through `contract/agendaDocument.ts`. Empty until the phase is `ready`; see `known`. */
  doc: Y.Doc;
  /** The same object until something in it changes, as `useSyncExternalStore` wants it. */
  state(): LiveState;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  /** Sends what waits and leaves. What was not acknowledged stays on the device for the next session. */
  close(): void;
};

export type LiveSessionOptions = {
  /** `wss://…/live` */
  url: string;
  oneOnOneId: string;
  personId: string;
  /** A token that is valid now; asked for at every connection, and before one runs out. */
  getToken(): Promise<string>;
  /** Also called after a reconnection, since a notice may have been missed meanwhile. */
  onNotice(notice: Notice): void;
  /**
   * The agenda as the server has just told it, an update of Yjs: it is there at once, and connecting waits until it is
   * drawn. Left out, it comes with the connection.
   */
  known?: Uint8Array;
  /** Where unsaved edits are kept on this device; IndexedDB when left out. */
  keep?: Outbox;
};
