import { type RefObject, useLayoutEffect } from 'react';

/** Makes a field as high as its text, where the browser cannot do it by itself (CSS `field-sizing`). */
export function useFittingHeight(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    if (field.current === null || globalThis.CSS?.supports('field-sizing', 'content')) return;
    field.current.style.blockSize = 'auto';
    field.current.style.blockSize = `${field.current.scrollHeight}px`;
  }, [field, text]);
}
