import type { NetworkLink } from './networkLink.ts';
import { inOrder } from './networkOrder.ts';

const states = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 } as const;

type Handler<E extends Event> = ((event: E) => unknown) | null;

/**
 * A WebSocket class whose sockets live on this link: a cut closes them as a lost connection does (error, then
 * close with code 1006, nothing more in either direction), and while it lasts new ones fail the same way.
 */
export function socketOn(window: Window & typeof globalThis, link: NetworkLink): typeof WebSocket {
  const Native = window.WebSocket;

  class LinkedSocket extends window.EventTarget {
    static readonly CONNECTING = states.CONNECTING;
    static readonly OPEN = states.OPEN;
    static readonly CLOSING = states.CLOSING;
    static readonly CLOSED = states.CLOSED;
    readonly CONNECTING = states.CONNECTING;
    readonly OPEN = states.OPEN;
    readonly CLOSING = states.CLOSING;
    readonly CLOSED = states.CLOSED;
    onopen: Handler<Event> = null;
    onmessage: Handler<MessageEvent> = null;
    onerror: Handler<Event> = null;
    onclose: Handler<CloseEvent> = null;
    readonly url: string;
    #native: WebSocket | null = null;
    #lost = false;
    #binaryType: BinaryType = 'blob';
    #out = inOrder(link);
    #in = inOrder(link);
    #stopWaiting = () => {};

    constructor(url: string | URL, protocols?: string | string[]) {
      super();
      this.url = String(url);
      if (link.isCut()) {
        window.setTimeout(() => this.#lose());
        return;
      }
      this.#native = protocols === undefined ? new Native(url) : new Native(url, protocols);
      this.#stopWaiting = link.onCut(() => this.#lose());
      this.#listen(this.#native);
    }

    get readyState(): number {
      if (this.#lost) return states.CLOSED;
      return this.#native?.readyState ?? states.CONNECTING;
    }
    get bufferedAmount(): number {
      return this.#native?.bufferedAmount ?? 0;
    }
    get protocol(): string {
      return this.#native?.protocol ?? '';
    }
    get extensions(): string {
      return this.#native?.extensions ?? '';
    }
    get binaryType(): BinaryType {
      return this.#binaryType;
    }
    set binaryType(type: BinaryType) {
      this.#binaryType = type;
      if (this.#native) this.#native.binaryType = type;
    }

    send(data: Parameters<WebSocket['send']>[0]): void {
      if (this.#lost) return;
      // Too early, the browser's own socket throws; that is for the page to see.
      if (this.readyState === states.CONNECTING) this.#native?.send(data);
      else this.#out(() => this.#lost || this.#native?.send(data));
    }

    close(code?: number, reason?: string): void {
      if (!this.#lost) this.#native?.close(code, reason);
    }

    #listen(native: WebSocket): void {
      native.addEventListener('open', () => this.#pass(() => new window.Event('open')));
      native.addEventListener('message', ({ data, origin }) =>
        this.#pass(() => new window.MessageEvent('message', { data, origin })),
      );
      native.addEventListener('error', () => this.#pass(() => new window.Event('error')));
      native.addEventListener('close', ({ code, reason, wasClean }) => {
        this.#stopWaiting();
        this.#pass(() => new window.CloseEvent('close', { code, reason, wasClean }));
      });
    }

    #pass(event: () => Event): void {
      this.#in(() => this.#lost || this.#tell(event()));
    }

    #lose(): void {
      if (this.#lost) return;
      this.#lost = true;
      this.#native?.close();
      this.#tell(new window.Event('error'));
      this.#tell(new window.CloseEvent('close', { code: 1006, wasClean: false }));
    }

    #tell(event: Event): void {
      const handler = {
        open: this.onopen,
        message: this.onmessage,
        error: this.onerror,
        close: this.onclose,
      }[event.type] as Handler<Event> | undefined; // each kind of event reaches only its own handler
      handler?.call(this, event);
      this.dispatchEvent(event);
    }
  }

  // It has every member of WebSocket; only the typed overloads of addEventListener are not spelled out again.
  return LinkedSocket as unknown as typeof WebSocket;
}
