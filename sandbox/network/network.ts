import { fetchOn } from './networkFetch.ts';
import { readLink } from './networkLink.ts';
import { requestOn } from './networkRequest.ts';
import { socketOn } from './networkSocket.ts';

/**
 * Puts this window's WebSocket, fetch, XMLHttpRequest and `navigator.onLine` on the network that the host page
 * plays for its person. A window that stands alone keeps the real ones. Scripts and pictures are not cut: a
 * frame that reloads while its network is cut still gets its code, as from a cache.
 */
export function playNetwork(window: Window & typeof globalThis): void {
  const frame = window.frameElement;
  if (frame === null) return;
  const link = readLink(window, frame);
  window.WebSocket = socketOn(window, link);
  window.XMLHttpRequest = requestOn(window, link);
  window.fetch = fetchOn(window.fetch.bind(window), link);
  Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => !link.isCut() });
}
