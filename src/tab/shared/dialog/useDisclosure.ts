import { useCallback, useRef, useState } from 'react';

/** What a dialog or menu needs of the button that opens it. */
export type Disclosure = {
  shown: boolean;
  hide: () => void;
  /** Gives the focus back to the button, unless it has gone somewhere on purpose. To be called once nothing is left. */
  restoreFocus: () => void;
};

/** Whether a dialog or menu is shown, how often it was, and the button that opens it. */
export function useDisclosure() {
  const [{ shown, times }, setState] = useState({ shown: false, times: 0 });
  const [opener, setOpener] = useState<HTMLButtonElement | null>(null);
  const latest = useRef(opener);
  latest.current = opener;
  const show = useCallback(() => setState((before) => ({ shown: true, times: before.times + 1 })), []);
  const restoreFocus = useCallback(() => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) latest.current?.focus();
    });
  }, []);
  const hide = useCallback(() => setState((before) => ({ ...before, shown: false })), []);
  return { shown, times, show, hide, restoreFocus, opener, openerRef: setOpener };
}
