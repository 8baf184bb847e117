import type { Container } from '@azure/cosmos';
import type { Versioned } from '../usecases/ports.ts';
import { type CallDatabase, onStatus } from './callDatabase.ts';

/** An item on its way into the database. */
export type Item = { id: string; pk: string; type: string; schemaVersion: number };

/** Items of one kind, each read and written by its id, every change under an etag. */
export type VersionedItems<T> = {
  read(pk: string, id: string): Promise<Versioned<T> | null>;
  /** null when there is one with this id. */
  create(item: Item): Promise<Versioned<T> | null>;
  /** null when the stored version is no longer `etag`, or it is gone. */
  replace(item: Item, etag: string): Promise<Versioned<T> | null>;
};

/** What Cosmos DB takes as an id; asked with anything else, it answers 400 where "there is none" is meant. */
function canBeAnId(id: string): boolean {
  return id !== '' && Buffer.byteLength(id) <= 1_023 && !/[/\\?#]/.test(id);
}

/** @param parse checks what was stored; throws CorruptItem */
export function versionedItems<T>(
  container: Container,
  call: CallDatabase,
  parse: (resource: unknown) => Versioned<T>,
): VersionedItems<T> {
  return {
    async read(pk, id) {
      if (!canBeAnId(id)) return null;
      const { resource } = await call((abortSignal) => container.item(id, pk).read({ abortSignal }));
      return resource === undefined ? null : parse(resource);
    },

    async create(item) {
      const made = call((abortSignal) => container.items.create(item, { abortSignal }));
      const response = await onStatus(made, { 409: null });
      return response && parse(response.resource);
    },

    async replace(item, etag) {
      const accessCondition = { type: 'IfMatch', condition: etag };
      const replaced = call((abortSignal) =>
        container.item(item.id, item.pk).replace(item, { accessCondition, abortSignal }),
      );
      const response = await onStatus(replaced, { 404: null, 412: null });
      return response && parse(response.resource);
    },
  };
}
