import * as Y from 'yjs';

/** Gathers key presses, so that typing costs a few stored updates a second instead of a dozen. */
export type SendWindow = {
  push(update: Uint8Array): void;
  /** Sends at once what waits. */
  flush(): void;
  /** Forgets what waits: the next connection's handshake carries it. */
  clear(): void;
  isEmpty(): boolean;
};

/**
 * The first edit after a pause goes out at once; what follows within the window goes out together at its end.
 * @param windowMs how long the window that opens now is, milliseconds
 * @param maySend while it says no everything waits, until the next flush
 */
export function sendWindow(
  windowMs: () => number,
  send: (update: Uint8Array) => void,
  maySend: () => boolean = () => true,
): SendWindow {
  let waiting: Uint8Array[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function sendWaiting(): boolean {
    const [first, ...more] = waiting;
    if (first === undefined || !maySend()) return false;
    waiting = [];
    send(more.length === 0 ? first : Y.mergeUpdates([first, ...more]));
    return true;
  }

  function open(): void {
    timer = setTimeout(() => {
      timer = null;
      if (sendWaiting()) open();
    }, windowMs());
  }

  function shut(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  return {
    push(update) {
      waiting.push(update);
      if (timer !== null) return;
      sendWaiting();
      open();
    },
    flush() {
      shut();
      sendWaiting();
    },
    clear() {
      shut();
      waiting = [];
    },
    isEmpty: () => waiting.length === 0,
  };
}
