import type * as Y from 'yjs';
import { isWellFormedText, toWellFormedText } from '../../../domain/wellFormed.ts';
import { addedBy } from './addedBy.ts';
import { type AlignedRun, fieldMoved, placeOnceShown, shown, textMoved } from './alignment.ts';
import { showText, type TextField } from './showText.ts';
import { type TextChange, textChange } from './textChange.ts';

export type BindOptions = {
  /** Longest text, in UTF-16 code units. What would make it longer is refused as a whole, never cut. */
  limit: number;
  /** An input was refused; the field and the text are as they were. */
  onRefused(): void;
};

/**
 * Ties a field to a shared text: what is typed goes into the text as the small change it is, and what others type
 * appears in the field around the caret. The field must be uncontrolled and the text part of a document.
 *
 * While an input method composes, the field is left alone (a changed value would end the composition); what is being
 * composed goes into the text nevertheless, so that a page that goes away loses nothing of it.
 * @returns how to untie them
 */
export function bindText(field: TextField, text: Y.Text, options: BindOptions): () => void {
  const hidden = field instanceof HTMLInputElement ? /([\r\n]+)/ : /(\r+)/;
  const binding = Symbol('field');
  let runs: AlignedRun[] = textMoved([], text.toDelta(), hidden);
  let value = '';
  let composing = false;

  function show(): void {
    const next = text.toString().replace(new RegExp(hidden, 'g'), '');
    if (field.value !== next) showText(field, next, (place, sticks) => placeOnceShown(runs, place, sticks));
    runs = shown(runs);
    value = next;
  }

  function takeInput(): void {
    if (!composing) keepWellFormed();
    const change = textChange(value, field.value, field.selectionEnd ?? field.value.length);
    if (change === null) return;
    if (isTooLong(change.inserted.length, change.removed)) refuse();
    else write(change);
  }

  /** A paste may hold what the server takes for damage, such as a slide's line breaks: it goes in as it is seen. */
  function keepWellFormed(): void {
    const change = textChange(value, field.value, field.selectionEnd ?? field.value.length);
    if (change === null || isWellFormedText(change.inserted)) return;
    const lines = toWellFormedText(change.inserted);
    const seen = field instanceof HTMLInputElement ? lines.replaceAll('\n', ' ') : lines;
    field.setRangeText(seen, change.at, change.at + change.inserted.length, 'end');
  }

  function write(change: TextChange): void {
    const moved = fieldMoved(runs, change);
    runs = moved.runs;
    value = field.value;
    text.doc?.transact(() => {
      for (const step of moved.steps) {
        if ('insert' in step) text.insert(step.at, step.insert);
        else text.delete(step.at, step.remove);
      }
    }, binding);
  }

  /** A composition is not interrupted: it is weighed again when it ends. */
  function refuse(): void {
    if (composing) return;
    show();
    options.onRefused();
  }

  function isTooLong(added: number, removed: number): boolean {
    return added > removed && text.length - removed + added > options.limit;
  }

  const listeners = {
    /** Refusing before the field has changed leaves its own undo intact. */
    beforeinput(event: Event) {
      if (!(event instanceof InputEvent) || event.isComposing) return;
      const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
      if (!event.cancelable || !isTooLong(addedBy(event), selected)) return;
      event.preventDefault();
      options.onRefused();
    },
    input: takeInput,
    compositionstart() {
      composing = true;
    },
    compositionend() {
      composing = false;
      takeInput();
      show();
    },
  };

  function textChanged(event: Y.YTextEvent, transaction: Y.Transaction): void {
    if (transaction.origin === binding) return;
    runs = textMoved(runs, event.delta, hidden);
    // A browser may have changed the field and not told yet: that must not be overwritten.
    takeInput();
    if (!composing) show();
  }

  show();
  text.observe(textChanged);
  for (const [name, listener] of Object.entries(listeners)) field.addEventListener(name, listener);
  return () => {
    takeInput();
    text.unobserve(textChanged);
    for (const [name, listener] of Object.entries(listeners)) field.removeEventListener(name, listener);
  };
}
