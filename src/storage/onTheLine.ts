import type { StorageItem } from './storedItem.ts';

/** What stands between the place of an item and the item. */
const between = '\n';

/** An item that is stored, as it is told on the quick line: read by the same schemas as what comes from the database. */
export function onTheLine(item: StorageItem): string {
  return `${item.pk}${between}${JSON.stringify(item)}`;
}

/**
 * What was told, to be read as an item from the database is; null where it is no item.
 * @param isOfInterest asked about the place of the item, before it is read
 */
export function fromTheLine(text: string, isOfInterest: (pk: string) => boolean): object | null {
  const end = text.indexOf(between);
  const pk = text.slice(0, Math.max(0, end));
  if (!isOfInterest(pk)) return null;
  try {
    const item: unknown = JSON.parse(text.slice(end + 1));
    const isItem = typeof item === 'object' && item !== null && 'pk' in item && item.pk === pk;
    // At no version: nobody changes an entry or a signal.
    return isItem ? { ...item, _etag: 'told' } : null;
  } catch {
    return null;
  }
}
