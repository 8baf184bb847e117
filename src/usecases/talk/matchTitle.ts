import { searchText, spelledOut } from '../../domain/searchText.ts';

/**
 * Those whose title somebody may mean by a few words: the one that is called exactly so, or else every one in which
 * each word begins a word of the title, in any order. "deck" finds "Send the deck", "send deck" too, "eck" does not;
 * "mueller" finds "Müller" and the other way round.
 */
export function matchTitle<T extends { title: string }>(words: string, items: readonly T[]): T[] {
  const said = wordsIn(words);
  if (said.length === 0) return [];
  const exact = items.filter(({ title }) => {
    const inTitle = wordsIn(title);
    return inTitle.length === said.length && said.every((word, at) => isAny(word, inTitle[at] ?? [], equal));
  });
  if (exact.length > 0) return exact;
  return items.filter(({ title }) => {
    const inTitle = wordsIn(title);
    return said.every((word) => inTitle.some((one) => isAny(word, one, begins)));
  });
}

/** A word, as it is and as it is spelled by whoever has no umlauts on their keyboard. */
type Spellings = readonly string[];

function isAny(said: Spellings, word: Spellings, is: (said: string, word: string) => boolean): boolean {
  return said.some((one) => word.some((other) => is(one, other)));
}

const equal = (said: string, word: string) => said === word;
const begins = (said: string, word: string) => word.startsWith(said);

function wordsIn(text: string): Spellings[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((word) => [...new Set([searchText(word), spelledOut(word)])]);
}
