import { ownValue } from '../../domain/ownValue.ts';
import {
  type CompiledCommandWords,
  fewWords,
  leading,
  type SpokenWord,
} from '../../reading/sentences/words.ts';

/** Between two numbers of a list; "2.5" and "2/3" are something else. */
const between = /^[\s,;&+#]*$/u;
const dash = /^\s*[-‐‑–—]\s*$/u;

/** Longer lists than any card shows are no lists of numbers. */
const maxNumbers = 50;

/**
 * Reads "2 and 3", "2, 3", "#2 #3", "2-4", "2 to 4", each number once; null when there is anything else, or only one
 * number.
 */
export function readNumbers(text: string, words: CompiledCommandWords): number[] | null {
  const said = fewWords(text);
  if (!said) return null;
  const listed = said.slice(leading(said, words.numbered));
  const numbers: number[] = [];
  let isRange = false;
  for (const [index, word] of listed.entries()) {
    const before = listed[index - 1];
    const gap = before ? text.slice(before.end, word.start) : '';
    const isDash = dash.test(gap);
    if (index > 0 && !isDash && !between.test(gap)) return null;
    const number = numberOf(word, words);
    if (number === null) {
      if (isDash || isRange || !(words.joining.set.has(word.word) || words.ranging.set.has(word.word)))
        return null;
      isRange = words.ranging.set.has(word.word);
      continue;
    }
    const first = numbers.at(-1);
    if ((isDash || isRange) && (first === undefined || number <= first || number - first > maxNumbers))
      return null;
    const from = (isDash || isRange) && first !== undefined ? first + 1 : number;
    numbers.push(...Array.from({ length: number - from + 1 }, (_, step) => from + step));
    isRange = false;
  }
  const known = [...new Set(numbers)];
  return known.length > 1 && !isRange ? known : null;
}

export function numberOf({ word }: SpokenWord, { numbers }: CompiledCommandWords): number | null {
  return /^\d{1,4}$/u.test(word) ? Number(word) : (ownValue(numbers, word) ?? null);
}
