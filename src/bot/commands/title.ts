import type { CompiledCommandWords } from '../../reading/sentences/compiledWords.ts';
import { closing } from '../../reading/sentences/phrases.ts';
import { firstWords, lastWords } from '../../reading/sentences/spokenWords.ts';
import type { RefusedCommand } from './command.ts';

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
