import { ownValue } from '../../domain/ownValue.ts';
import type { Words } from './compiledWords.ts';
import { leading } from './phrases.ts';
import { fewWords, type SpokenWord } from './spokenWords.ts';

/** Between two numbers of a list; "2.5", "2-4" and "2/3" are something else. */
const between = /^[\s,;&+#]*$/u;

/**
 * Reads "2 and 3", "2, 3", "#2 #3", each number once; null when there is anything else, or only one number.
 */
export function readNumbers(text: string, words: Words): number[] | null {
  const said = fewWords(text);
  if (!said) return null;
  const listed = said.slice(leading(said, words.numbered));
  const isJoining = ({ word }: SpokenWord) => words.joining.set.has(word);
  const gaps = listed.slice(1).map((word, index) => text.slice(listed[index]?.end ?? 0, word.start));
  const numbers = listed.filter((word) => !isJoining(word)).map(({ word }) => numberOf(word, words));
  const known = [...new Set(numbers.filter((number) => number !== null))];
  const isList = known.length > 1 && !numbers.includes(null) && gaps.every((gap) => between.test(gap));
  return isList ? known : null;
}

function numberOf(word: string, { numbers }: Words): number | null {
  return /^\d{1,4}$/u.test(word) ? Number(word) : (ownValue(numbers, word) ?? null);
}
