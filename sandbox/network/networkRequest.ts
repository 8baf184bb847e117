import type { NetworkLink } from './networkLink.ts';

/** An XMLHttpRequest class on this link: `error` instead of an answer while it is cut. */
export function requestOn(window: Window & typeof globalThis, link: NetworkLink): typeof XMLHttpRequest {
  return class LinkedRequest extends window.XMLHttpRequest {
    #lost = false;

    constructor() {
      super();
      // Aborting is how the browser's request is ended; to the page it must look like a lost network instead.
      this.addEventListener('abort', (event) => this.#lost && event.stopImmediatePropagation());
    }

    override send(body?: Document | XMLHttpRequestBodyInit | null): void {
      if (link.isCut()) {
        window.setTimeout(() => this.#fail(['error', 'loadend']));
        return;
      }
      const stopWaiting = link.onCut(() => {
        this.#lost = true;
        this.abort();
        this.#fail(['error']);
      });
      this.addEventListener('loadend', stopWaiting, { once: true });
      super.send(body);
    }

    #fail(events: string[]): void {
      for (const type of events) this.dispatchEvent(new window.ProgressEvent(type));
    }
  };
}
