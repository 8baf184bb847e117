import { type LiveState, sameState } from './liveState.ts';

/** The current state and who wants to hear of the next one, as `useSyncExternalStore` wants it. */
export type StateFeed = {
  state(): LiveState;
  publish(next: LiveState): void;
  subscribe(listener: () => void): () => void;
};

export function stateFeed(first: LiveState): StateFeed {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    state: () => current,
    publish(next) {
      if (sameState(current, next)) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
