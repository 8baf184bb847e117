import { matchTitle } from './matchTitle.ts';

/** Which items somebody means: by their numbers in a list, or by words of a title. */
export type Target =
  /** `words`: the number with what follows it, where that may be words of a title: "2 dashboards". */
  { kind: 'number'; n: number; words?: string } | { kind: 'words'; words: string };

/** Or several of them at once: two or more different numbers, the first or last few of the list, all of it, or both. */
export type Targets =
  | Target
  | { kind: 'numbers'; numbers: number[] }
  | { kind: 'first' | 'last'; count: number }
  | { kind: 'all' | 'both' };

export type Chosen<T> =
  | { kind: 'items'; items: T[] }
  /** Those it may be, to be asked: none of them, or several. */
  | { kind: 'several'; items: T[] }
  | { kind: 'noSuchNumber'; n: number }
  | { kind: 'nothingMatches'; words: string };

/**
 * The items that somebody means, only where that is clear: nothing is chosen for them between two.
 * @param listed the list that was shown last, whose numbers count; @param open all that may be meant by words
 */
export function choose<T extends { title: string }>(
  target: Targets,
  listed: readonly (T | undefined)[],
  open: readonly T[],
): Chosen<T> {
  switch (target.kind) {
    case 'number':
      return byNumber(target, listed, open);
    case 'words':
      return byWords(target.words, open);
    case 'numbers':
      return byNumbers(target.numbers, listed);
    case 'first':
      return byNumbers(
        Array.from({ length: target.count }, (_, index) => index + 1),
        listed,
      );
    case 'last':
      return byNumbers(
        Array.from({ length: target.count }, (_, index) => listed.length - target.count + index + 1),
        listed,
      );
    case 'both':
      return listed.length === 2 ? byNumbers([1, 2], listed) : { kind: 'several', items: [...open] };
    case 'all':
      return byNumbers(
        listed.map((_, index) => index + 1),
        listed,
      );
  }
}

function byNumber<T extends { title: string }>(
  { n, words }: Extract<Target, { kind: 'number' }>,
  listed: readonly (T | undefined)[],
  open: readonly T[],
): Chosen<T> {
  const item = listed[n - 1];
  const others = words === undefined ? [] : matchTitle(words, open).filter((one) => one !== item);
  if (others.length > 0) return { kind: 'several', items: item ? [item, ...others] : others };
  return item ? { kind: 'items', items: [item] } : { kind: 'noSuchNumber', n };
}

function byNumbers<T>(numbers: readonly number[], listed: readonly (T | undefined)[]): Chosen<T> {
  const items = numbers.flatMap((n) => listed[n - 1] ?? []);
  const missing = numbers.find((n) => listed[n - 1] === undefined);
  if (missing !== undefined) return { kind: 'noSuchNumber', n: missing };
  return items.length > 0 ? { kind: 'items', items } : { kind: 'several', items: [] };
}

function byWords<T extends { title: string }>(words: string, open: readonly T[]): Chosen<T> {
  const items = matchTitle(words, open);
  if (items.length === 0) return { kind: 'nothingMatches', words };
  return items.length === 1 ? { kind: 'items', items } : { kind: 'several', items };
}
