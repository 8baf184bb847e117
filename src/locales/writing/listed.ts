/** Phrases written as running text, set apart by commas; a phrase may be broken over two lines. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '');
}

/** Words for 1, 2, 3 and so on, in one or several rows. */
export function numberedWords(...rows: readonly (readonly string[])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.flatMap((row) => row.map((word, index) => [word, index + 1])));
}
