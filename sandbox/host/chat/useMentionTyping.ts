import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { mentionAt, namesFor, type TypedMention } from './mentionTyping.ts';

export type MentionTyping = ReturnType<typeof useMentionTyping>;

/** Offers names while somebody types one after an `@`, by arrows and Enter or by a click. */
export function useMentionTyping(
  field: RefObject<HTMLTextAreaElement | null>,
  names: readonly string[],
  insert: (name: string, start: number, end: number) => void,
) {
  const listId = useId();
  const [typed, setTyped] = useState<TypedMention | null>(null);
  const [chosen, setChosen] = useState(0);
  const offered = typed ? namesFor(typed, names) : [];
  const isOpen = offered.length > 0;
  const optionId = (index: number) => `${listId} ${index}`.replaceAll(' ', '-');

  function look(text: string, caret: number) {
    setTyped(mentionAt(text, caret));
    setChosen(0);
  }

  function choose(name: string | undefined) {
    if (typed && name !== undefined) {
      insert(name, typed.start, field.current?.selectionStart ?? typed.start + typed.query.length + 1);
    }
    setTyped(null);
  }

  /** True when the key was for the list. */
  function takeKey(event: KeyboardEvent): boolean {
    if (!isOpen) return false;
    const { key } = event;
    if (key === 'ArrowDown') setChosen((chosen + 1) % offered.length);
    else if (key === 'ArrowUp') setChosen((chosen + offered.length - 1) % offered.length);
    else if (key === 'Enter' || key === 'Tab') choose(offered[chosen]);
    else if (key === 'Escape') setTyped(null);
    else return false;
    event.preventDefault();
    return true;
  }

  return {
    offered,
    chosen,
    listId,
    optionId,
    look,
    choose,
    takeKey,
    close: () => setTyped(null),
    fieldProps: {
      'aria-haspopup': 'listbox',
      'aria-autocomplete': 'list',
      ...(isOpen && { 'aria-controls': listId, 'aria-activedescendant': optionId(chosen) }),
    } as const,
  };
}
