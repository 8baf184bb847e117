import type { ClipboardEvent } from 'react';

/** Pasted line breaks become spaces where a text has one line. */
export function keepOneLine(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const pasted = event.clipboardData.getData('text/plain');
  if (!/[\r\n]/u.test(pasted)) return;
  event.preventDefault();
  const field = event.currentTarget;
  if (field.readOnly) return;
  const line = pasted.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
  field.setRangeText(line, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: line }));
}
