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
export function asPhrase(words: readonly Pick<SpokenWord, 'word'>[]): string {
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
