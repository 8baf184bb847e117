import { withoutLast } from '../../domain/lastCharacters.ts';
import type { CompiledCommandWords } from './compiledWords.ts';
import { closing, leading } from './phrases.ts';
import { firstWords, lastWords } from './spokenWords.ts';

/** A message without the "hello, can you" before and the "please" after; empty when it was nothing else. */
export function withoutCourtesies(text: string, { courtesies }: CompiledCommandWords): string {
  let rest = text;
  let isAsked = false;
  for (let taken = 1; taken > 0; ) {
    const words = firstWords(rest);
    const asking = leading(words, courtesies.asking);
    taken = Math.max(asking, leading(words, courtesies.before));
    if (taken > 0) rest = afterWords(rest, words[taken - 1]?.end ?? 0);
    isAsked ||= asking > 0;
  }
  rest = withoutThanks(rest, courtesies.after);
  return isAsked ? withoutLast(rest, ' ?') : rest;
}

/** What follows a word, without the punctuation that set it off. */
export function afterWords(text: string, end: number): string {
  return text.slice(end).replace(/^[\s:,;.!)…–—]*(?:-(?=\s))?\s*/u, '');
}

function withoutThanks(text: string, thanks: CompiledCommandWords['courtesies']['after']): string {
  const words = lastWords(text);
  const said = closing(words, thanks);
  const first = said > 0 ? words.at(-said) : undefined;
  return first ? withoutLast(text.slice(0, first.start), ' ,;–—-') : text;
}
