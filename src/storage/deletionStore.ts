import { type Deletions, deletions } from '../domain/deletion.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import { timestamp } from '../domain/timestamp.ts';
import type { DeletionStore, DepartedStore } from '../usecases/erasure/store.ts';
import { onStatus } from './callDatabase.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

/** Where it is said, in the partition of a 1:1, what of it is to be deleted. */
export const deletionsId = 'deletions';

const deletionsKind = storedKind({
  what: 'list of deletions',
  schema: itemSchema('deletions', 1, deletions.shape),
  toValue: ({ asked, departure }): Deletions => ({ asked, departure }),
});

/** What is to be deleted of each 1:1, in its partition. @param access to `oneOnOnes` */
export function deletionStore(access: Access): DeletionStore {
  const place = (oneOnOneId: string) => ({ pk: oneOnOneId, id: deletionsId });
  return keyedItems(versionedItems(access, deletionsKind, { isKept: true }), {
    place,
    item: (oneOnOneId, value) => ({
      ...value,
      ...place(oneOnOneId),
      type: 'deletions' as const,
      schemaVersion: 1 as const,
    }),
  });
}

const departedKind = storedKind({
  what: 'note that somebody has left',
  schema: itemSchema('departed', 1, { at: timestamp }),
  toValue: ({ at }): string => at,
});

const departedId = 'departed';

/** Who has left, in the partition of each. @param access to `people` */
export function departedStore(access: Access): DepartedStore {
  const { container, call } = access;
  const items = versionedItems(access, departedKind);
  return {
    has: async (person) => (await items.read(joinPersonKey(person), departedId)) !== null,
    note: async (person, at) =>
      await items.upsert({
        id: departedId,
        pk: joinPersonKey(person),
        type: 'departed',
        schemaVersion: 1,
        at,
      }),
    forget: async (person) => {
      const gone = call((abortSignal) =>
        container.item(departedId, joinPersonKey(person)).delete({ abortSignal }),
      );
      await onStatus(gone, { 404: null });
    },
  };
}
