/** The network of one person in the sandbox, as their page's sockets and requests see it. */
export type NetworkLink = {
  isCut(): boolean;
  /** Milliseconds that everything takes longer, each way. */
  latency(): number;
  /** Called once, at the next cut; returns how to stop waiting for it. */
  onCut(cut: () => void): () => void;
};

/**
 * Reads the network's state off the frame that holds this window: `data-network="cut"` and
 * `data-latency="200"`. An attribute of the host page outlives a reload of the frame, can be read before the
 * first script runs, and cannot disagree with the switch that the host page shows.
 */
export function readLink(window: Window & typeof globalThis, frame: Element): NetworkLink {
  const waiting = new Set<() => void>();
  let cut = frame.getAttribute('data-network') === 'cut';

  function follow() {
    const wasCut = cut;
    cut = frame.getAttribute('data-network') === 'cut';
    if (cut === wasCut) return;
    if (cut) for (const tell of takeAll(waiting)) tell();
    window.dispatchEvent(new window.Event(cut ? 'offline' : 'online'));
  }

  new window.MutationObserver(follow).observe(frame, { attributeFilter: ['data-network'] });
  return {
    isCut: () => cut,
    latency: () => Math.max(0, Number(frame.getAttribute('data-latency')) || 0),
    onCut(tell) {
      waiting.add(tell);
      return () => waiting.delete(tell);
    },
  };
}

function takeAll<T>(set: Set<T>): T[] {
  const all = [...set];
  set.clear();
  return all;
}
