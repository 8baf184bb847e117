type Heard = { online(): void; offline(): void; leaving(): void };

/** What the browser tells about the network and the page. Elsewhere nothing is told, and nothing is missed. */
export function networkEvents(heard: Heard): () => void {
  if (typeof window === 'undefined') return () => {};
  const events = [
    ['online', heard.online],
    ['offline', heard.offline],
    ['pagehide', heard.leaving],
  ] as const;
  for (const [name, listener] of events) window.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of events) window.removeEventListener(name, listener);
  };
}
