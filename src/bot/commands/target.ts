import { withoutLast } from '../../domain/lastCharacters.ts';
import { ownValue } from '../../domain/ownValue.ts';
import {
  afterWords,
  type CompiledCommandWords,
  closing,
  fewWords,
  firstWords,
  isOneOf,
  lastWords,
  leading,
  unquoted,
} from '../../reading/sentences/words.ts';
import type { Target, Targets } from './command.ts';
import { numberOf, readNumbers } from './numbers.ts';

/** What people set to say that it is done. */
const ticks = /[✅✔☑🗸]\ufe0f?/gu;

/** Reads "2", "#2", "number two" or words of a title; null when there is nothing. A number stays one whatever follows. */
export function readTarget(text: string, words: CompiledCommandWords): Target | null {
  const number = leadingNumber(text, words);
  if (number && !/[\p{L}\p{N}]/u.test(number.rest)) return { kind: 'number', n: number.n };
  const said = unquoted(withoutLast(text, ' .!,;'));
  if (firstWords(said).length === 0) return null;
  const isList = number && words.joining.set.has(firstWords(number.rest)[0]?.word ?? '');
  return number?.inDigits && !isList && !isQuoted(text)
    ? { kind: 'number', n: number.n, words: said }
    : { kind: 'words', words: said };
}

/** The same, or several: "2 and 3", "2-4", "all", "both", "the first two". */
export function readTargets(text: string, words: CompiledCommandWords): Targets | null {
  const few = readFew(text, words);
  if (few) return few;
  const numbers = readNumbers(text, words);
  if (numbers) return { kind: 'numbers', numbers };
  const said = fewWords(text);
  if (said && isOneOf(said, words.targets.all)) return { kind: 'all' };
  if (said && isOneOf(said, words.targets.both)) return { kind: 'both' };
  return readTarget(text, words);
}

/** "the first two", "las dos últimas", "the last one" */
function readFew(text: string, words: CompiledCommandWords): Targets | null {
  const said = fewWords(text);
  if (!said) return null;
  const nouns = closing(said, words.lists.nouns);
  for (const some of [said, said.slice(0, said.length - nouns)]) {
    for (const kind of ['first', 'last'] as const) {
      const at = some.findIndex(
        (word) => numberOf(word, words) !== null && !words.targets[kind].set.has(word.word),
      );
      const number = some[at];
      const others = some.filter((_, index) => index !== at);
      const count = number ? (numberOf(number, words) ?? 0) : 0;
      if (count > 0 && isOneOf(others, words.targets[kind])) return { kind, count };
    }
    if (isOneOf(some, words.targets.last)) return { kind: 'last', count: 1 };
  }
  return null;
}

/** A number at the start of a text, with the rest of it. */
export function leadingNumber(
  text: string,
  words: CompiledCommandWords,
): { n: number; inDigits: boolean; rest: string } | null {
  const said = firstWords(text);
  const at = leading(said, words.numbered);
  const [word] = said.slice(at);
  if (!word) return null;
  const inDigits = /^\d{1,4}$/u.test(word.word) && !/^[.,:/-]\d/u.test(text.slice(word.end));
  const n = inDigits ? Number(word.word) : ownValue(words.numbers, word.word);
  return n === undefined ? null : { n, inDigits, rest: afterWords(text, word.end) };
}

/** "2 is done", "mark 2 and 3 as done", "2 ✅": numbers and nothing else besides what says that they are done. */
export function numberDone(text: string, words: CompiledCommandWords): Targets | null {
  const ticked = tickedNumbers(text, words);
  if (ticked) return ticked;
  const said = fewWords(text);
  if (!said) return null;
  const ending = closing(said, words.done.afterNumber);
  const start = leading(said, words.done.mark);
  const middle = said.slice(start, said.length - ending);
  const [first] = middle;
  const last = middle.at(-1);
  if (ending === 0 || !first || !last) return null;
  const target = readTargets(text.slice(first.start, last.end), words);
  return target && target.kind !== 'words' && !(target.kind === 'number' && target.words !== undefined)
    ? target
    : null;
}

function tickedNumbers(text: string, words: CompiledCommandWords): Targets | null {
  if (text.length > longestTicked) return null;
  const bare = text.replace(ticks, ' ').trim();
  if (bare === text.trim()) return null;
  const target = readTargets(bare, words);
  return target?.kind === 'numbers' || (target?.kind === 'number' && target.words === undefined)
    ? target
    : null;
}

const longestTicked = 100;

function isQuoted(text: string): boolean {
  return unquoted(text.trim()) !== text.trim();
}

/** "the deck is done", "mark the deck as done". */
export function wordsDone(text: string, words: CompiledCommandWords): Target | null {
  const whole = withoutLast(text, ' .!');
  const ends = lastWords(whole);
  const ending = closing(ends, words.done.afterWords);
  const starts = firstWords(whole);
  const first = starts[leading(starts, words.done.mark)];
  const last = ends[ends.length - ending - 1];
  if (ending === 0 || !first || !last || last.end < first.end) return null;
  return readTarget(whole.slice(first.start, last.end), words);
}
