import { asPhrase, firstWords, type SpokenWord } from './spokenWords.ts';

/** Phrases ready to be compared with what was said. */
export type Phrases = { set: ReadonlySet<string>; longest: number };

/**
 * Compiles phrases as they are written in a table: "What's next" is also found as "whats next". ("I'll" is not found
 * as "ill", which is another word.)
 */
export function phrases(list: readonly string[]): Phrases {
  const written = list.map((phrase) => asPhrase(firstWords(phrase)));
  const set = new Set(written.flatMap((phrase) => [phrase, phrase.replace(/'(?!ll)/gu, '')]));
  return { set, longest: Math.max(0, ...[...set].map((phrase) => phrase.split(' ').length)) };
}

/** How many of the first words make the longest of these phrases; 0 when none begins here. */
export function leading(words: readonly SpokenWord[], { set, longest }: Phrases): number {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    if (set.has(asPhrase(words.slice(0, count)))) return count;
  }
  return 0;
}

/** How many of the last words make the longest of these phrases; 0 when none ends here. */
export function closing(words: readonly SpokenWord[], { set, longest }: Phrases): number {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    if (set.has(asPhrase(words.slice(-count)))) return count;
  }
  return 0;
}

/** Whether these words are one of the phrases and nothing else. */
export function isOneOf(words: readonly SpokenWord[], { set }: Phrases): boolean {
  return set.has(asPhrase(words));
}
