import type { KeyboardEvent } from 'react';

/** How a field was left: by going elsewhere, or by a key. */
export type Left = 'leave' | 'enter' | 'escape';

/** Leaves a field of one line at Enter and Escape, and notes which it was before the field's blur is heard. */
export function leaveOnKey(event: KeyboardEvent<HTMLElement>, left: { current: Left }): void {
  // While an input method composes, Enter and Escape belong to it.
  if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
  event.preventDefault();
  left.current = event.key === 'Enter' ? 'enter' : 'escape';
  event.currentTarget.blur();
}
