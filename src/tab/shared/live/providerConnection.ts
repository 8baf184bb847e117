import { type HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';

/** One try at being connected, from the token to the loss. */
export type ProviderConnection = {
  /** Signed in, and we have what the server has. */
  isUp(): boolean;
  /** Everything in the document is in the database. */
  allStored(): boolean;
  /** Leaves without a word to `lost`. */
  end(): void;
};

export type ProviderConnectionDependencies = {
  provider: HocuspocusProvider;
  url: string;
  getToken(): Promise<string>;
  /** What `isUp` or `allStored` tells may have changed. */
  changed(): void;
  /** Called once, unless `end` came first; `code` is undefined when no close came with the loss. */
  lost(code: number | undefined): void;
};

/** Milliseconds for token, socket and handshake together, and for each acknowledgement. */
const answerWithin = 20_000;

/** Milliseconds of silence after which a socket is dead. Hidden tabs may hear something once a minute only. */
const silence = 150_000;

/**
 * Every try has a socket of its own, which is thrown away with it. The provider's own reconnecting stays off: it
 * hangs on an open socket after the server's CLOSE, and loops on a message that is too large (measured, 4.8).
 */
export function openProviderConnection(dependencies: ProviderConnectionDependencies): ProviderConnection {
  const { provider } = dependencies;
  let socket: HocuspocusProviderWebsocket | null = null;
  let ended = false;

  const watchdog = watchAnswers(provider, answerWithin, () => lose(undefined));
  const closed = ({ event }: { event?: { code?: number } }) => lose(event?.code);
  const refused = () => lose(undefined);
  const listeners = [
    ['synced', dependencies.changed],
    ['authenticated', dependencies.changed],
    ['unsyncedChanges', dependencies.changed],
    ['close', closed],
    ['authenticationFailed', refused],
  ] as const;

  function end(): void {
    if (ended) return;
    ended = true;
    watchdog.stop();
    for (const [name, listener] of listeners) provider.off(name, listener);
    provider.detach();
    socket?.destroy();
    // After `detach` the provider no longer hears of a close: without this it would still count as signed in.
    provider.onClose();
  }

  function lose(code: number | undefined): void {
    if (ended) return;
    end();
    dependencies.lost(code);
  }

  function dial(token: string): void {
    if (ended) return;
    socket = new HocuspocusProviderWebsocket({
      url: dependencies.url,
      autoConnect: false,
      maxAttempts: 1,
      messageReconnectTimeout: silence,
      onDisconnect: closed,
    });
    provider.setConfiguration({ websocketProvider: socket, token: once(token, dependencies.getToken) });
    provider.attach();
    void socket.connect();
  }

  for (const [name, listener] of listeners) provider.on(name, listener);
  Promise.resolve().then(dependencies.getToken).then(dial, refused);

  return {
    isUp: () => !ended && provider.isAuthenticated && provider.synced,
    allStored: () => !ended && provider.isAuthenticated && provider.synced && provider.unsyncedChanges === 0,
    end,
  };
}

/** The token that was fetched for this socket, and fresh ones when the server asks again later. */
function once(token: string, getToken: () => Promise<string>): () => Promise<string> {
  let first: string | null = token;
  return () => {
    const known = first;
    first = null;
    return known === null ? getToken() : Promise.resolve(known);
  };
}

/** Calls `late` when what is outstanding makes no progress. Begins with the handshake outstanding. */
function watchAnswers(
  provider: HocuspocusProvider,
  milliseconds: number,
  late: () => void,
): { stop(): void } {
  let timer: ReturnType<typeof setTimeout> | null = setTimeout(late, milliseconds);
  let before = Number.POSITIVE_INFINITY;
  const counted = ({ number }: { number: number }) => {
    const progress = number < before;
    before = number;
    if (timer !== null && !progress && number > 0) return;
    if (timer !== null) clearTimeout(timer);
    timer = number > 0 ? setTimeout(late, milliseconds) : null;
  };
  provider.on('unsyncedChanges', counted);
  return {
    stop() {
      provider.off('unsyncedChanges', counted);
      if (timer !== null) clearTimeout(timer);
    },
  };
}
