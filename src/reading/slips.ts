import { editDistance } from '../domain/editDistance.ts';
import type { Dates } from './compiledDates.ts';
import type { Folded } from './fold.ts';

const shortestName = 6;

/**
 * The same text with small typing errors in names of days and months put right, behind a word like "by" only: there
 * such a word is hardly anything else. Its first letter must be right.
 */
export function withoutSlips(folded: Folded, dates: Dates): Folded {
  let { text, at } = folded;
  for (const match of [...folded.text.matchAll(dates.dueBefore)].reverse()) {
    const start = match.index + match[0].length;
    const [, before = '', word = ''] = dates.perhapsMisspelt.exec(text.slice(start)) ?? [];
    const name = word && nameMeant(word, dates);
    if (!name) continue;
    const from = start + before.length;
    const places = Array.from(name, (_, index) => at[from + Math.min(index, word.length - 1)] ?? 0);
    at = [...at.slice(0, from), ...places, ...at.slice(from + word.length)];
    text = text.slice(0, from) + name + text.slice(from + word.length);
  }
  return { text, at };
}

/**
 * "Send the deck fridya": a slip of one letter in the name of a day at the end of a text, where no word like "by" says
 * that it is one; it is to be asked. null where there is none. @param text folded
 */
export function daySlipAtEnd(text: string, { names, months, belongs, words }: Dates): number | null {
  const found = /(?<![a-z0-9'-])([a-z]{6,12})[ .!?]*$/u.exec(text);
  const [index, word] = [found?.index ?? 0, found?.[1] ?? ''];
  if (index === 0 || words.notSlips.includes(word) || names.includes(word)) return null;
  const isNear = names.some(
    (name) =>
      name.length >= shortestName &&
      !months.has(name) &&
      name[0] === word[0] &&
      word !== `${name}s` &&
      editDistance(word, name) === 1,
  );
  return isNear && !belongs.test(text.slice(0, index).trimEnd()) ? index : null;
}

function nameMeant(word: string, { names, words, timeWord }: Dates): string | null {
  if (names.includes(word) || words.notSlips.includes(word) || timeWord.test(word)) return null;
  const near = names
    .filter((name) => name.length >= shortestName && name[0] === word[0] && word !== `${name}s`)
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(({ name, distance }) => distance <= (name.length >= 8 ? 2 : 1));
  return near.sort((one, other) => one.distance - other.distance)[0]?.name ?? null;
}
