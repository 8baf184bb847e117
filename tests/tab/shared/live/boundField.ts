import * as Y from 'yjs';
import type { TextField } from '../../../../src/tab/shared/live/showText.ts';
import { bindText } from '../../../../src/tab/shared/live/textBinding.ts';

export type Bound = { field: TextField; text: Y.Text; doc: Y.Doc; refused: () => number; unbind: () => void };

/** A field on the page, with the focus, tied to a text of its own document. */
export function bound(content = '', tag: 'textarea' | 'input' = 'textarea', limit = 100_000): Bound {
  const field = document.body.appendChild(document.createElement(tag));
  const doc = new Y.Doc();
  const text = doc.getText('notes');
  text.insert(0, content);
  let refused = 0;
  const unbind = bindText(field, text, { limit, onRefused: () => (refused += 1) });
  field.focus();
  return { field, text, doc, unbind, refused: () => refused };
}

/** What a browser does when somebody puts text over the selection; `beforeinput` may refuse it. */
export function type(field: TextField, data: string, inputType = 'insertText', isComposing = false): void {
  const about = new InputEvent('beforeinput', { data, inputType, isComposing, cancelable: !isComposing });
  if (!field.dispatchEvent(about)) return;
  field.setRangeText(data, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { data, inputType, isComposing }));
}

export function select(field: TextField, start: number, end = start): void {
  field.setSelectionRange(start, end);
}
