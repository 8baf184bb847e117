import { useEffect, useRef } from 'react';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';

/**
 * Has the other one chosen this question since the two last met? Said aloud as well where it happens while this person
 * has the panel open.
 */
export function useNewQuestion(): boolean {
  const { view, pair, announce } = usePanel();
  const strings = useStrings().question;
  const { id, since, chosenBy } = view.openingQuestion;
  const isTheirs = chosenBy === pair.other.id;
  const seen = useRef(id);
  const { short } = pair.other;
  useEffect(() => {
    if (seen.current === id) return;
    seen.current = id;
    if (isTheirs) announce(strings.chosenBy(short));
  }, [id, isTheirs, short, announce, strings]);
  return isTheirs && (view.lastTime === null || Date.parse(since) > Date.parse(view.lastTime.heldAt));
}
