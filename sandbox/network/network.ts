import { fetchOn } from './networkFetch.ts';
import { readLink } from './networkLink.ts';
import { requestOn } from './networkRequest.ts';
import { socketOn } from './networkSocket.ts';
import { answeringTeamsHostList } from './teamsHostList.ts';

/**
 * Puts this window's WebSocket, fetch, XMLHttpRequest and `navigator.onLine` on the network that the host page
 * plays for its person. A window that stands alone keeps the real ones, but for TeamsJS' question to another host. Scripts and pictures are not cut: a
 * frame that reloads while its network is cut still gets its code, as from a cache.
 */
export function playNetwork(window: Window & typeof globalThis): void {
  const real = answeringTeamsHostList(window.fetch.bind(window));
  const frame = window.frameElement;
  if (frame === null) {
    window.fetch = real;
    return;
  }
  const link = readLink(window, frame);
  window.WebSocket = socketOn(window, link);
  window.XMLHttpRequest = requestOn(window, link);
  window.fetch = fetchOn(real, link);
  Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => !link.isCut() });
}
