import { useCallback, useEffect, useState } from 'react';
import { type PageChoice, readChoice, type SideChoice, type SideName, writeChoice } from './shared/choice.ts';
import type { Situation } from './situations.ts';

/** What the page shows, kept in its address, so that a reload or a bookmark shows the same. */
export function useChoice() {
  const [choice, setChoice] = useState<PageChoice>(() => readChoice(window.location.search));

  useEffect(() => window.history.replaceState(null, '', writeChoice(choice)), [choice]);

  const changeSide = useCallback(
    (side: SideName, change: Partial<SideChoice>) =>
      setChoice((current) => ({ ...current, [side]: { ...current[side], ...change } })),
    [],
  );
  const goTo = useCallback(
    ({ meeting, left, right }: Situation) =>
      setChoice((current) => ({
        ...current,
        meeting,
        left: { ...current.left, person: left },
        right: { ...current.right, person: right },
      })),
    [],
  );
  return { choice, changeSide, goTo };
}
