import { type Marked, withNames } from './marked.ts';
import { unquoted } from './unquoted.ts';

/** A text as it will be stored: names for marks, no quotation marks around the whole. Empty when it says nothing. */
export function typedTitle(text: string, marked: readonly Marked[]): string {
  const title = unquoted(withNames(text, marked).replace(/\s+/gu, ' ').trim());
  return /[\p{L}\p{N}\p{S}\p{Emoji}]/u.test(title) ? title : '';
}
