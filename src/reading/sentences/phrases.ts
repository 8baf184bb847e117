import { asPhrase, firstWords, type SpokenWord } from './spokenWords.ts';

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
