import { useCallback, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** Length of a shared text in UTF-16 code units, as limits count. */
export function useTextLength(text: Y.Text): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      text.observe(changed);
      return () => text.unobserve(changed);
    },
    [text],
  );
  return useSyncExternalStore(subscribe, () => text.length);
}
