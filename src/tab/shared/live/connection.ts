import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Doc } from 'yjs';
import { afterClose, type StopReason } from './afterClose.ts';
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
 * Milliseconds that key presses are gathered for. Each batch is one stored update, about 6 RU. A minute of typing with
 * pauses (403 key presses) made 403 updates without a window, 383 with 100 ms, 166 with 250 ms, 110 with 400 ms; what
 * is typed in one go then leaves 0, 35, 122 and 199 ms later on average. A single edit (add, tick, move) leaves at once.
 */
const windowMs = 250;

/** Milliseconds after which a try was not in vain, and the next may follow soon. */
const steadyAfter = 10_000;

export function stayConnected(dependencies: LiveConnectionDependencies): Connection {
  const provider = makeProvider(dependencies);
  const window = sendWindow(
    windowMs,
    (update) => provider.documentUpdateHandler(update, null),
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

  const allStored = () => (providerConnection?.allStored() ?? false) && window.isEmpty();

  provider.setAwarenessField('personId', dependencies.personId);
  provider.on('awarenessChange', dependencies.changed);
  provider.on('stateless', ({ payload }: { payload: string }) => dependencies.told(payload));
  open();
  return {
    edited,
    isFromServer: (origin) => origin === provider,
    presence: () => provider.awareness?.getStates().values() ?? [],
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

/** A provider that speaks the protocol and keeps presence, and leaves connecting and sending to us. */
function makeProvider({ url, oneOnOneId, doc }: LiveConnectionDependencies): HocuspocusProvider {
  const none = new HocuspocusProviderWebsocket({ url, autoConnect: false });
  const provider = new HocuspocusProvider({ name: oneOnOneId, document: doc, websocketProvider: none });
  none.destroy();
  doc.off('update', provider.boundDocumentUpdateHandler);
  return provider;
}
