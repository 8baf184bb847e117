import { withoutLast } from '../../domain/lastCharacters.ts';
import type { Target, Targets } from './command.ts';
import type { Words } from './compiledWords.ts';
import { afterWords } from './courtesies.ts';
import { readNumbers } from './numbers.ts';
import { closing, leading } from './phrases.ts';
import { fewWords, firstWords, lastWords } from './spokenWords.ts';
import { unquoted } from './unquoted.ts';

/** Reads "2", "#2", "number two" or words of a title; null when there is nothing. */
export function readTarget(text: string, words: Words): Target | null {
  const number = leadingNumber(text, words);
  if (number && withoutLast(number.rest, ' .!?)') === '') return { kind: 'number', n: number.n };
  const said = unquoted(withoutLast(text, ' .!,;'));
  return firstWords(said).length === 0 ? null : { kind: 'words', words: said };
}

/** The same, or several numbers: "2 and 3". */
export function readTargets(text: string, words: Words): Targets | null {
  const numbers = readNumbers(text, words);
  return numbers ? { kind: 'numbers', numbers } : readTarget(text, words);
}

/** A number at the start of a text, with the rest of it. */
export function leadingNumber(
  text: string,
  words: Words,
): { n: number; inDigits: boolean; rest: string } | null {
  const said = firstWords(text);
  const at = leading(said, words.numbered);
  const [word] = said.slice(at);
  if (!word) return null;
  const inDigits = /^\d{1,4}$/u.test(word.word) && !/^[.,:/-]\d/u.test(text.slice(word.end));
  const n = inDigits ? Number(word.word) : words.numbers[word.word];
  return n === undefined ? null : { n, inDigits, rest: afterWords(text, word.end) };
}

/** "2 is done", "mark 2 and 3 as done": numbers and nothing else besides what says that they are done. */
export function numberDone(text: string, words: Words): Targets | null {
  const said = fewWords(text);
  if (!said) return null;
  const ending = closing(said, words.done.afterNumber);
  const start = leading(said, words.done.mark);
  const middle = said.slice(start, said.length - ending);
  const [first] = middle;
  const last = middle.at(-1);
  if (ending === 0 || !first || !last) return null;
  const target = readTargets(text.slice(first.start, last.end), words);
  return target?.kind === 'words' ? null : target;
}

/** "the deck is done", "mark the deck as done". */
export function wordsDone(text: string, words: Words): Target | null {
  const whole = withoutLast(text, ' .!');
  const ends = lastWords(whole);
  const ending = closing(ends, words.done.afterWords);
  const starts = firstWords(whole);
  const first = starts[leading(starts, words.done.mark)];
  const last = ends[ends.length - ending - 1];
  if (ending === 0 || !first || !last || last.end < first.end) return null;
  return readTarget(whole.slice(first.start, last.end), words);
}
