/**
 * Those whose title somebody may mean by a few words: the one that is called exactly so, or else every one in which
 * each word begins a word of the title. "deck" finds "Send the deck", "send deck" too, "eck" does not.
 */
export function matchTitle<T extends { title: string }>(words: string, items: readonly T[]): T[] {
  const said = wordsIn(words);
  if (said.length === 0) return [];
  const exact = items.filter(({ title }) => wordsIn(title).join(' ') === said.join(' '));
  if (exact.length > 0) return exact;
  return items.filter(({ title }) => {
    const inTitle = wordsIn(title);
    return said.every((word) => inTitle.some((one) => one.startsWith(word)));
  });
}

/** Lower case, without accents: "Präsentation" is found by "prasentation". */
function wordsIn(text: string): string[] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
