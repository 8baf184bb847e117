import { type RefObject, useEffect, useState } from 'react';

/** Has this element been on the screen? */
export function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !element.current) return;
    const watching = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watching.observe(element.current);
    return () => watching.disconnect();
  }, [element, isSeen]);
  return isSeen;
}
