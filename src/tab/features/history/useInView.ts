import { useEffect, useRef } from 'react';

/** A ref for the end of a list: calls `reached` when it comes into sight while more is wanted. */
export function useInView(isWanted: boolean, reached: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(reached);
  latest.current = reached;
  useEffect(() => {
    const end = element.current;
    if (!isWanted || end === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) latest.current();
    });
    observer.observe(end);
    return () => observer.disconnect();
  }, [isWanted]);
  return element;
}
