import { useCallback, useEffect, useRef } from 'react';
import type { Disclosure } from './useDisclosure.ts';

/**
 * Keeps the keyboard in an open dialog whose content changes. A new title, as of a next step, gets the focus, so that
 * it is read out and Tab goes on from it. Where the focus was lost with what had it, keys reach nothing of the dialog:
 * then Escape hides it all the same, and Tab begins at its title. Answers the ref of that title's heading.
 */
export function useFocusInside(
  { shown, hide }: Disclosure,
  title: string,
): (heading: HTMLElement | null) => void {
  const heading = useRef<HTMLElement>(null);
  const latest = useRef(title);
  useEffect(() => {
    if (latest.current !== title) heading.current?.focus();
    latest.current = title;
  }, [title]);
  useEffect(() => {
    if (!shown) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (document.activeElement !== document.body) return;
      if (key === 'Escape') hide();
      if (key === 'Tab') heading.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown, hide]);
  return useCallback((element) => {
    heading.current = element;
  }, []);
}
