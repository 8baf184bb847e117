import { withoutLast } from '../../domain/lastCharacters.ts';
import type { CommandWords } from '../../locales/shape/commandWords.ts';

/** One word of a text: lower case, apostrophes straight; and where it stands. A mark for a person is a word. */
export type SpokenWord = { word: string; start: number; end: number };

/** Longer than any phrase of ours, so that a long message costs no more than a short one. */
const maxWords = 12;

/** Letters of one word or the name of one person, at the end of a text. */
const reach = 120;

// "D'appeler" are two words, as French writes them; "o'clock" and "don't" are one.
const wordPattern =
  /[\ufdd0-\ufdef]|(?<![\p{L}\p{M}\p{N}'’])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})|[\p{L}\p{M}\p{N}'’]+/giu;

/** The first words of a text, up to 12. Punctuation, hyphens included, stands between words. */
export function firstWords(text: string): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push(spokenWord(match[0], match.index));
    if (words.length === maxWords) break;
  }
  return words;
}

/** The last words of a text. */
export function lastWords(text: string): SpokenWord[] {
  const from = Math.max(0, text.length - reach);
  return firstToLast(text.slice(from), from).slice(-maxWords);
}

/** Every word of a text, when they are few enough to be one of our phrases; null when there are more. */
export function fewWords(text: string): SpokenWord[] | null {
  const words = firstWords(text);
  return words.length < maxWords ? words : null;
}

/** How a phrase of ours is written when it is compared: words with one space between. */
function asPhrase(words: readonly Pick<SpokenWord, 'word'>[]): string {
  return words.map(({ word }) => word).join(' ');
}

function firstToLast(text: string, offset: number): SpokenWord[] {
  return [...text.matchAll(wordPattern)].map((match) => spokenWord(match[0], match.index + offset));
}

function spokenWord(text: string, start: number): SpokenWord {
  // A digit in its frame, as phones offer it, is that digit.
  const word = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\ufe0f\u20e3]/gu, '');
  return { word, start, end: start + text.length };
}

/** Phrases ready to be compared with what was said. */
export type Phrases = { set: ReadonlySet<string>; longest: number };

/** Compiles phrases as they are written in a table, so that they are found in each spelling that people use. */
export function phrases(list: readonly string[]): Phrases {
  const written = list.map((phrase) => asPhrase(firstWords(phrase)));
  const set = new Set(written.flatMap(spellings));
  return { set, longest: Math.max(0, ...[...set].map((phrase) => phrase.split(' ').length)) };
}

const transcribed: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * "What's next" is also found as "whats next". ("I'll" is not found as "ill", which is another word.) "Nächstes" is
 * also found as "naechstes" and "nachstes", "próxima" as "proxima": not every keyboard has those letters at hand.
 */
function spellings(phrase: string): string[] {
  const unmarked = withoutMarks(phrase);
  const inLatin = phrase.replace(/[äöüß]/gu, (letter) => transcribed[letter] ?? letter);
  return [phrase, phrase.replace(/'(?!ll)/gu, ''), unmarked, inLatin];
}

/** How many of the first words make the longest of these phrases; 0 when none begins here. */
export function leading(words: readonly SpokenWord[], { set, longest }: Phrases): number {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    if (isIn(set, asPhrase(words.slice(0, count)))) return count;
  }
  return 0;
}

/** How many of the last words make the longest of these phrases; 0 when none ends here. */
export function closing(words: readonly SpokenWord[], { set, longest }: Phrases): number {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    if (isIn(set, asPhrase(words.slice(-count)))) return count;
  }
  return 0;
}

/** Whether these words are one of the phrases and nothing else. */
export function isOneOf(words: readonly SpokenWord[], { set }: Phrases): boolean {
  return isIn(set, asPhrase(words));
}

/** As it was said, or without its accents: people type some of them and leave others out. */
function isIn(set: ReadonlySet<string>, phrase: string): boolean {
  return set.has(phrase) || set.has(withoutMarks(phrase));
}

function withoutMarks(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A table of words with every list of it compiled; single words and numbers stay as they are. */
export type Compiled<T> = {
  [K in keyof T]: T[K] extends readonly string[]
    ? Phrases
    : T[K] extends string | Readonly<Record<string, number>>
      ? T[K]
      : Compiled<T[K]>;
};

export type CompiledCommandWords = Compiled<CommandWords>;

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

/** A text without the "please" or "thanks" at its end. */
export function withoutThanks(text: string, thanks: CompiledCommandWords['courtesies']['after']): string {
  const words = lastWords(text);
  const said = closing(words, thanks);
  const first = said > 0 ? words.at(-said) : undefined;
  return first ? withoutLast(text.slice(0, first.start), ' ,;–—-') : text;
}

/** What follows the first words, without a "please" behind them. */
export function behindWords(
  text: string,
  said: readonly SpokenWord[],
  count: number,
  { courtesies }: CompiledCommandWords,
): string {
  const rest = afterWords(text, said[count - 1]?.end ?? 0);
  const after = firstWords(rest);
  const please = leading(after, courtesies.within);
  return please > 0 && please < after.length ? afterWords(rest, after[please - 1]?.end ?? 0) : rest;
}

/** A text as it will be stored: names for marks, no quotation marks around the whole. Empty when it says nothing. */
export function typedTitle(text: string, marked: readonly Marked[]): string {
  const title = unquoted(withNames(text, marked).replace(/\s+/gu, ' ').trim());
  return /[\p{L}\p{N}\p{S}\p{Emoji}]/u.test(title) ? title : '';
}

const pairs = ['""', "''", '“”', '„“', '«»', '‘’', '``'];

/** A text without the quotation marks around the whole of it. */
export function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  const isQuoted = pairs.some(
    (pair) =>
      text.length > 2 &&
      text.startsWith(pair.charAt(0)) &&
      text.endsWith(pair.charAt(1)) &&
      !inner.includes(pair.charAt(0)) &&
      !inner.includes(pair.charAt(1)),
  );
  return isQuoted ? inner.trim() : text;
}

/** Who a mark in a text stands for. */
export type Marked = { mark: string; personId: string; name: string };

// Unicode keeps these 32 code points for a program's own use, so no text that somebody typed means anything by them.
export const firstMark = 0xfdd0;
export const marks = 32;
export const anyMark = /[\ufdd0-\ufdef]/gu;

/** A text with the names in place of the marks. */
export function withNames(text: string, marked: readonly Marked[]): string {
  return text.replace(anyMark, (mark) => marked.find((one) => one.mark === mark)?.name ?? '');
}
