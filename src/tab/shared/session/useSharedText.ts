import { useCallback, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** What a shared text says now. */
export function useSharedText(text: Y.Text): string {
  const subscribe = useCallback(
    (changed: () => void) => {
      text.observe(changed);
      return () => text.unobserve(changed);
    },
    [text],
  );
  return useSyncExternalStore(subscribe, () => text.toString());
}
