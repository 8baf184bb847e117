import { createHash } from 'node:crypto';
import { linesAsTyped } from '../cards/inputs.ts';

/**
 * A mark of an answer as a card's field shows it, to tell whether it was changed since, in the field or elsewhere.
 * '' for none, so that a card that shows nobody's answer has the mark of an empty one.
 */
export function shownMark(text: string): string {
  if (text === '') return '';
  return createHash('sha256').update(linesAsTyped(text)).digest('base64url').slice(0, 22);
}
