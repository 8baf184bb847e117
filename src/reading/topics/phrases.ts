type Hit = { phrase: string; from: number; to: number };

/** By sort of phrase the ones that a title has, with the places of their words. */
export type PhraseReader = (folded: readonly string[]) => [sort: string, hits: Hit[]][];

/** @param phrases of each sort folded words in a row, a phrase on a line; `^` is the beginning of the title */
export function phraseReader(phrases: Readonly<Record<string, string>>): PhraseReader {
  const sorts = Object.entries(phrases).map(([sort, lines]) => [sort, byFirstWord(lines)] as const);
  return (folded) =>
    sorts.map(([sort, known]) => [
      sort,
      folded.flatMap((word, from) => hitsAt(folded, from, known.get(word))),
    ]);
}

type Phrase = { phrase: string; words: string[]; isAtStart: boolean };

function byFirstWord(lines: string): Map<string, Phrase[]> {
  const known = new Map<string, Phrase[]>();
  for (const phrase of lines.split('\n')) {
    const words = phrase.replace('^', '').split(' ');
    const first = words[0] ?? '';
    known.set(first, [...(known.get(first) ?? []), { phrase, words, isAtStart: phrase.startsWith('^') }]);
  }
  return known;
}

function hitsAt(folded: readonly string[], from: number, known: readonly Phrase[] = []): Hit[] {
  return known
    .filter(
      ({ words, isAtStart }) =>
        (!isAtStart || from === 0) && words.every((word, at) => folded[from + at] === word),
    )
    .map(({ phrase, words }) => ({ phrase, from, to: from + words.length - 1 }));
}
