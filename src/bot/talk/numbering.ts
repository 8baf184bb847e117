import type { Numbered } from '../cards/views.ts';

/** How many a card lists; what is beyond is in the panel. */
export const shownAtOnce = 15;

export function numberedFrom<T>(items: readonly T[]): Numbered<T>[] {
  return items.map((item, index) => ({ number: index + 1, item }));
}
