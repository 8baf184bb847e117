import type { KeyboardEvent } from 'react';

/** A title has one line; the field breaks it where it is wide. */
export function withoutBreaks(text: string): string {
  return text.replace(/[\r\n]+/gu, ' ');
}

/** While an input method composes, Enter belongs to it. */
export function submitOnEnter(event: KeyboardEvent, submit: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  submit();
}
