import type { Container } from '@azure/cosmos';
import type { OneOnOneStore } from '../usecases/ports.ts';
import { type CallDatabase, onStatus } from './callDatabase.ts';
import { oneOnOneItem, readOneOnOne } from './storedOneOnOne.ts';

/** The 1:1 records: one item each, read and written by its id. @param container `oneOnOnes` */
export function oneOnOneStore(container: Container, call: CallDatabase): OneOnOneStore {
  return {
    async read(id) {
      const { resource } = await call((abortSignal) => container.item(id, id).read({ abortSignal }));
      return resource === undefined ? null : readOneOnOne(resource);
    },

    async create(oneOnOne) {
      const item = oneOnOneItem(oneOnOne);
      const made = call((abortSignal) => container.items.create(item, { abortSignal }));
      const response = await onStatus(made, { 409: null });
      return response && readOneOnOne(response.resource);
    },

    async replace(oneOnOne, etag) {
      const item = oneOnOneItem(oneOnOne);
      const accessCondition = { type: 'IfMatch', condition: etag };
      const replaced = call((abortSignal) =>
        container.item(item.id, item.pk).replace(item, { accessCondition, abortSignal }),
      );
      const response = await onStatus(replaced, { 404: null, 412: null });
      return response && readOneOnOne(response.resource);
    },
  };
}
