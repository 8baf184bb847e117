import { useEffect, useState } from 'react';
import { usePanel } from '../../shared/session/panel.tsx';
import { useSharedText } from '../../shared/session/useSharedText.ts';
import { useAnswer } from './useAnswer.ts';

/** Milliseconds. Nothing moves away from under a press that has just left the field. */
const pause = 800;

/**
 * Have both answered, and is nobody here in the middle of it? True at once where it was so before the panel was opened.
 * `held` goes on the element that holds the fields.
 */
export function useAnswered() {
  const { pair } = usePanel();
  const answers = [useSharedText(useAnswer(pair.you)), useSharedText(useAnswer(pair.other))];
  const [isInside, setInside] = useState(false);
  const isDone = !isInside && answers.every((answer) => answer.trim() !== '');
  const [isOver, setOver] = useState(isDone);
  useEffect(() => {
    if (!isDone) return setOver(false);
    const timer = setTimeout(() => setOver(true), pause);
    return () => clearTimeout(timer);
  }, [isDone]);
  const held = { onFocus: () => setInside(true), onBlur: () => setInside(false) };
  return { isOver: isOver && isDone, held };
}
