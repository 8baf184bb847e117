import type { NetworkLink } from './networkLink.ts';

/** Runs what it is given after the link's latency, one after the other, also when the latency changes. */
export function inOrder(link: Pick<NetworkLink, 'latency'>): (run: () => void) => void {
  const waiting: (() => void)[] = [];
  let lastDue = 0;
  return (run) => {
    const now = performance.now();
    lastDue = Math.max(lastDue, now + link.latency());
    if (waiting.length === 0 && lastDue <= now) return run();
    waiting.push(run);
    // Timers of nearly the same moment may fire in another order, so each runs whatever has waited longest.
    setTimeout(() => waiting.shift()?.(), lastDue - now);
  };
}
