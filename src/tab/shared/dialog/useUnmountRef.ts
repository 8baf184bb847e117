import { useCallback } from 'react';

/**
 * A ref that calls `gone` when its element is taken off the page. Fluent calls refs with null and does not know
 * React's newer cleanup functions.
 * @param gone must stay the same function
 */
export function useUnmountRef(gone: () => void): (element: HTMLElement | null) => void {
  return useCallback(
    (element) => {
      if (element === null) gone();
    },
    [gone],
  );
}
