import { useCallback, useRef, useState } from 'react';

/**
 * Whether a dialog or menu is shown, and the button that opens it. Hiding gives the focus back to that button,
 * unless it has gone somewhere on purpose.
 */
export function useShown() {
  const [shown, setShown] = useState(false);
  const [opener, setOpener] = useState<HTMLButtonElement | null>(null);
  const latest = useRef(opener);
  latest.current = opener;
  const show = useCallback(() => setShown(true), []);
  const hide = useCallback(() => {
    setShown(false);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body || document.activeElement === null)
        latest.current?.focus();
    });
  }, []);
  return { shown, show, hide, opener, openerRef: setOpener };
}
