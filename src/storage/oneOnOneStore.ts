import type { OneOnOneStore } from '../usecases/pairPorts.ts';
import { oneOnOneItem, oneOnOneKind } from './storedOneOnOne.ts';
import { type Access, readResource, versionedItems } from './versionedItems.ts';

/**
 * The 1:1 records: one item each, read and written by its id. Reading one that is corrupt is a CorruptItem: taken for
 * missing, it would be made anew, and everything recorded would begin at round 0 again.
 * @param access to `oneOnOnes`
 */
export function oneOnOneStore(access: Access): OneOnOneStore {
  const { container, call, passOver } = access;
  const items = versionedItems(access, oneOnOneKind, { isKept: true });
  return {
    async read(id) {
      const resource = await readResource(container, call, id, id);
      if (resource === undefined) return null;
      return passOver.one(resource, oneOnOneKind.read, (corrupt) => {
        throw corrupt;
      });
    },
    create: (_, oneOnOne) => items.create(oneOnOneItem(oneOnOne)),
    replace: (_, oneOnOne, etag) => items.replace(oneOnOneItem(oneOnOne), etag),
  };
}
