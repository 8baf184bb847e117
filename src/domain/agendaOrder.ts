import { generateKeyBetween } from 'fractional-indexing';
import { type AgendaItem, compareItems } from './agendaItem.ts';

/** Longest key: some thousand items, each put between the same two. Longer ones would grow without end. */
const maxKeyLength = 512;

/** Is this a key, so that other keys can be made before and after it? */
export function isOrderKey(key: string): boolean {
  if (key.length > maxKeyLength || !/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    generateKeyBetween(null, key);
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

type Placed = Pick<AgendaItem, 'id' | 'order'>;

/**
 * The key that puts an item at `index` among the others (0 is first; past the end is last).
 *
 * Two people can add at the same place at the same moment and get equal keys, and no key lies between equals.
 * Then the item goes behind the whole run of equals: its upper neighbour is the next strictly greater key. Where the
 * keys have grown to their greatest length, it shares the key of its neighbour, and the id decides.
 * @param others every other item still in the list, in any order
 */
export function keyAt(others: readonly Placed[], index: number): string {
  const sorted = [...others].sort(compareItems);
  const place = Math.max(0, Math.min(index, sorted.length));
  const before = sorted[place - 1]?.order ?? null;
  const after = sorted.slice(place).find((item) => before === null || item.order > before)?.order ?? null;
  const key = generateKeyBetween(before, after);
  return key.length <= maxKeyLength ? key : (before ?? after ?? key);
}
