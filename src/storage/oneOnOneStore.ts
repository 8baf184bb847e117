import type { Container } from '@azure/cosmos';
import type { OneOnOneStore } from '../usecases/ports.ts';
import type { CallDatabase } from './callDatabase.ts';
import { oneOnOneItem, readOneOnOne } from './storedOneOnOne.ts';
import { versionedItems } from './versionedItems.ts';

/** The 1:1 records: one item each, read and written by its id. @param container `oneOnOnes` */
export function oneOnOneStore(container: Container, call: CallDatabase): OneOnOneStore {
  const items = versionedItems(container, call, readOneOnOne);
  return {
    read: (id) => items.read(id, id),
    create: (oneOnOne) => items.create(oneOnOneItem(oneOnOne)),
    replace: (oneOnOne, etag) => items.replace(oneOnOneItem(oneOnOne), etag),
  };
}
