import type { RefusedCommand } from './command.ts';
import type { CompiledCommandWords } from './compiledWords.ts';
import { closing } from './phrases.ts';
import { type Marked, withNames } from './plainText.ts';
import { firstWords, lastWords } from './spokenWords.ts';
import { unquoted } from './unquoted.ts';

/** A text as it will be stored: names for marks, no quotation marks around the whole. Empty when it says nothing. */
export function typedTitle(text: string, marked: readonly Marked[]): string {
  const title = unquoted(withNames(text, marked).replace(/\s+/gu, ' ').trim());
  return /[\p{L}\p{N}\p{S}\p{Emoji}]/u.test(title) ? title : '';
}

/** A topic without the "to the agenda" after it. */
export function withoutAgenda(text: string, { toAgenda }: CompiledCommandWords): string {
  const said = lastWords(text);
  const ending = closing(said, toAgenda);
  const first = ending > 0 ? said.at(-ending) : undefined;
  return first && firstWords(text)[0]?.start !== first.start ? text.slice(0, first.start).trim() : text;
}

/** Refuses a text that is over its limit; null when it is not. Nothing is ever cut. */
export function tooLong(
  text: string,
  limit: number,
  command: RefusedCommand['command'],
): RefusedCommand | null {
  const { length } = text;
  return length > limit ? { kind: 'refused', command, because: { reason: 'tooLong', length, limit } } : null;
}
