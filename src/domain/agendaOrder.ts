import { generateKeyBetween } from 'fractional-indexing';
import { type AgendaItem, compareItems } from './agendaItem.ts';

type Placed = Pick<AgendaItem, 'id' | 'order'>;

/**
 * The key that puts an item at `index` among the others (0 is first; past the end is last).
 *
 * Two people can add at the same place at the same moment and get equal keys, and no key lies between equals.
 * Then the item goes behind the whole run of equals: its upper neighbour is the next strictly greater key.
 * @param others every other item still in the list, in any order
 */
export function keyAt(others: readonly Placed[], index: number): string {
  const sorted = [...others].sort(compareItems);
  const place = Math.max(0, Math.min(index, sorted.length));
  const before = sorted[place - 1]?.order ?? null;
  const after = sorted.slice(place).find((item) => before === null || item.order > before)?.order ?? null;
  return generateKeyBetween(before, after);
}
