import type { KeyedStore } from '../usecases/keyedStore.ts';
import type { VersionedItems } from './versionedItems.ts';

/** Says for each key where its item is, and what the item is. */
type Kept<Key, Value, Input> = {
  place(key: Key): { pk: string; id: string };
  item(key: Key, value: Value): Input;
};

/** Items of one kind as a store of the use cases. */
export function keyedItems<Key, Value, Input>(
  items: VersionedItems<Value, Input>,
  { place, item }: Kept<Key, Value, Input>,
): KeyedStore<Key, Value> {
  return {
    read(key) {
      const { pk, id } = place(key);
      return items.read(pk, id);
    },
    create: (key, value) => items.create(item(key, value)),
    replace: (key, value, etag) => items.replace(item(key, value), etag),
  };
}
