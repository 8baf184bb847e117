import type { NetworkLink } from './networkLink.ts';

/** A fetch on this link: while it is cut, and for requests under way when it is cut, it fails as a lost network does. */
export function fetchOn(native: typeof fetch, link: NetworkLink): typeof fetch {
  return (input, init) =>
    new Promise((resolve, reject) => {
      // The browser's own words for a lost network.
      const lose = () => reject(new TypeError('Failed to fetch'));
      if (link.isCut()) return lose();
      const stopWaiting = link.onCut(lose);
      after(link.latency())
        .then(() => native(input, init))
        .then(resolve, reject)
        .finally(stopWaiting);
    });
}

function after(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, milliseconds));
}
