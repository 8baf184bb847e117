import * as z from 'zod/mini';

/**
 * Whether a text can be stored, sent and shown as it is: no half of a surrogate pair (no encoding of Unicode has a place
 * for one) and no control character, which HTML, XML and what Teams makes of cards cannot hold. Tab, line feed and
 * carriage return are fine: a paste of several lines brings them.
 */
export function isWellFormedText(text: string): boolean {
  return text.isWellFormed() && !control.test(text);
}

/** For every text field that crosses a border. To be the first check of the field: the others may then rely on it. */
export const wellFormed = z.refine<string>(isWellFormedText, {
  error: 'must hold no control characters and no halves of characters',
  abort: true,
});

/**
 * The same text without what `isWellFormedText` refuses, for what somebody typed or pasted: a soft line break of slides and
 * documents (vertical tab, form feed, next line) is a line break, another control character goes, and half of a pair is
 * the replacement character.
 */
export function toWellFormedText(text: string): string {
  if (isWellFormedText(text)) return text;
  return withLineBreaks(text.toWellFormed()).replace(controls, '');
}

/** A text whose soft line breaks are line breaks, as somebody sees them who pastes them. */
export function withLineBreaks(text: string): string {
  return text.replace(softBreak, '\n');
}

const refused = '(?![\\t\\n\\r])\\p{Cc}';
const control = new RegExp(refused, 'u');
const controls = new RegExp(refused, 'gu');
const softBreak = /[\v\f\x85]/gu;
