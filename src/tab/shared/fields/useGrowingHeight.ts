import { type RefObject, useLayoutEffect } from 'react';
import type * as Y from 'yjs';

/** Grows a field with its text where the browser cannot do it by itself (CSS `field-sizing`). */
export function useGrowingHeight(field: RefObject<HTMLTextAreaElement | null>, text: Y.Text): void {
  useLayoutEffect(() => {
    if (globalThis.CSS?.supports('field-sizing', 'content')) return;
    const grow = () => {
      const element = field.current;
      if (element === null) return;
      element.style.blockSize = 'auto';
      element.style.blockSize = `${element.scrollHeight}px`;
    };
    // After the binding has written the change into the field.
    const later = () => queueMicrotask(grow);
    later();
    text.observe(later);
    return () => text.unobserve(later);
  }, [field, text]);
}
