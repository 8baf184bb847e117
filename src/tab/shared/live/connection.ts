import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Doc } from 'yjs';
import { afterClose, type StopReason } from './afterClose.ts';
import { presentPeople } from './presentPeople.ts';
import { openProviderConnection, type ProviderConnection } from './providerConnection.ts';
import { sendWindow } from './sendWindow.ts';

/** The wish to be connected: a new line whenever one is lost, until there is a reason to stop. */
export type Connection = {
  /** Something was written into the document here. */
  edited(update: Uint8Array): void;
  /** Did a change with this origin come from the server? */
  isFromServer(origin: unknown): boolean;
  /** Who has the agenda open now, as they say themselves. */
  presence(): Iterable<unknown>;
  isUp(): boolean;
  /** Everything in the document is in the database. */
  allStored(): boolean;
  /** Sends what waits for the end of its window. */
  flush(): void;
  /** The network is said to be gone: gives the connection up, and tries again later. */
  drop(): void;
  /** The network is said to be back: does not wait for the next try. */
  hurry(): void;
  stop(): void;
};

export type LiveConnectionDependencies = {
  url: string;
  oneOnOneId: string;
  personId: string;
  /** Its own changes go by `edited`, so that whoever counts on `allStored` can see to the order. */
  doc: Doc;
  getToken(): Promise<string>;
  /** What `isUp`, `allStored` or `presence` tells may have changed. */
  changed(): void;
  /** The server sent a message beside the document. */
  told(payload: string): void;
  /** No further try is made. */
  stopped(why: StopReason): void;
};

/**
 * Milliseconds that key presses are gathered for. Each batch is one stored update, so the window is short only where
 * somebody reads along, and long where nobody does (decision 8). A single edit (add, tick, move) leaves at once.
 */
const windows = { readAlong: 100, alone: 600, longest: 1_000 };

/** Milliseconds after which a try was not in vain, and the next may follow soon. */
const steadyAfter = 10_000;

export function stayConnected(dependencies: LiveConnectionDependencies): Connection {
  const provider = makeProvider(dependencies);
  const pace = roundTrips(provider);
  const window = sendWindow(
    () => {
      const others = presentPeople(presence(), dependencies.personId);
      const usual = others.length > 0 ? windows.readAlong : windows.alone;
      // Over a slow line nothing is there sooner by being sent before what went first has arrived.
      return Math.min(windows.longest, Math.max(usual, pace.latest()));
    },
    (update) => {
      pace.sent();
      provider.documentUpdateHandler(update, null);
    },
    // What is typed during the handshake goes behind it: the server takes nothing that goes on from words which it has
    // not got yet.
    () => provider.synced,
  );
  provider.on('synced', window.flush);
  let providerConnection: ProviderConnection | null = null;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let failures = 0;
  let openedAt = 0;

  function open(): void {
    if (retry !== null) clearTimeout(retry);
    retry = null;
    openedAt = performance.now();
    providerConnection = openProviderConnection({ ...dependencies, provider, lost });
  }

  function lost(code: number | undefined): void {
    providerConnection = null;
    window.clear();
    // A line that comes up only to be lost again (the same edit refused, a token at its end) is still the same failure.
    failures = performance.now() - openedAt > steadyAfter ? 1 : failures + 1;
    const next = afterClose(code, failures, Math.random());
    if ('stop' in next) dependencies.stopped(next.stop);
    else retry = setTimeout(open, next.waitMs);
    dependencies.changed();
  }

  /**
   * Before sign-in nothing is sent: the handshake carries it. Sent now, it would be acknowledged twice, and the
   * provider's count of what is outstanding would reach zero too early (49 of 50 edits missing, measured).
   */
  function edited(update: Uint8Array): void {
    if (provider.isAuthenticated) window.push(update);
  }

  const presence = () => provider.awareness?.getStates().values() ?? [];
  const allStored = () => (providerConnection?.allStored() ?? false) && window.isEmpty();

  provider.setAwarenessField('personId', dependencies.personId);
  provider.on('awarenessChange', dependencies.changed);
  provider.on('stateless', ({ payload }: { payload: string }) => dependencies.told(payload));
  open();
  return {
    edited,
    isFromServer: (origin) => origin === provider,
    presence,
    isUp: () => providerConnection?.isUp() ?? false,
    allStored,
    flush: window.flush,
    drop() {
      if (providerConnection === null) return;
      providerConnection.end();
      lost(undefined);
    },
    hurry() {
      if (retry !== null) open();
    },
    stop() {
      window.flush();
      if (retry !== null) clearTimeout(retry);
      providerConnection?.end();
      providerConnection = null;
      provider.destroy();
    },
  };
}

/** How long the latest update took from being sent to being stored, milliseconds; 0 before the first. */
function roundTrips(provider: HocuspocusProvider): { sent(): void; latest(): number } {
  let sentAt: number | null = null;
  let latest = 0;
  provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    if (sentAt === null || number > 0) return;
    latest = performance.now() - sentAt;
    sentAt = null;
  });
  return {
    sent() {
      sentAt ??= performance.now();
    },
    latest: () => latest,
  };
}

/** A provider that speaks the protocol and keeps presence, and leaves connecting and sending to us. */
function makeProvider({ url, oneOnOneId, doc }: LiveConnectionDependencies): HocuspocusProvider {
  const none = new HocuspocusProviderWebsocket({ url, autoConnect: false });
  const provider = new HocuspocusProvider({ name: oneOnOneId, document: doc, websocketProvider: none });
  none.destroy();
  doc.off('update', provider.boundDocumentUpdateHandler);
  return provider;
}
