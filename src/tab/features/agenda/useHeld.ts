import { type FocusEvent, useState } from 'react';

/**
 * The item whose field has the focus, while it lasts; null for none. An answered update that somebody unfolded is not
 * held: it would leave the group that it was opened in.
 */
export function useHeld(isHeld: (id: string) => boolean): {
  held: string | null;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
} {
  const [held, hold] = useState<string | null>(null);
  return {
    held,
    onFocus(event) {
      const id = itemAt(event.target);
      if (id !== held) hold(id !== null && isHeld(id) ? id : null);
    },
    onBlur(event) {
      if (itemAt(event.relatedTarget) !== held) hold(null);
    },
  };
}

function itemAt(element: EventTarget | null): string | null {
  if (!(element instanceof Element)) return null;
  return element.closest<HTMLElement>('[data-item]')?.dataset.item ?? null;
}
