import { randomUUID } from 'node:crypto';
import type { Container, OperationInput } from '@azure/cosmos';
import * as z from 'zod';
import type { KeyedStore } from '../usecases/keyedStore.ts';
import type { Versioned } from '../usecases/pairPorts.ts';
import { type CallDatabase, onStatus } from './callDatabase.ts';
import { readTogether } from './readTogether.ts';
import { etagged, type PassOver, type StorageItem, type StoredKind } from './storedItem.ts';

/** A container, and how it is asked. */
export type Access = { container: Container; call: CallDatabase; passOver: PassOver };

/** Items of one kind, each read and written by its id, every change under an etag. */
type VersionedItems<Value, Input> = {
  /** null also for one that cannot be read: it is as if nobody had written it. */
  read(pk: string, id: string): Promise<Versioned<Value> | null>;
  /** null when there is one with this id. One that cannot be read is put aside for it. @throws Failure invalid */
  create(item: Input): Promise<Versioned<Value> | null>;
  /** null when the stored version is no longer `etag`, or it is gone. @throws Failure invalid */
  replace(item: Input, etag: string): Promise<Versioned<Value> | null>;
  /** Whatever is there. @throws Failure invalid */
  upsert(item: Input): Promise<void>;
};

/** What Cosmos DB takes as an id; asked with anything else, it answers 400 where "there is none" is meant. */
function canBeAnId(id: string): boolean {
  return id !== '' && Buffer.byteLength(id) <= 1_023 && !/[/\\?#]/.test(id);
}

/** @param options `isKept`: one that cannot be read is never put aside for another */
export function versionedItems<Value, Input>(
  { container, call, passOver }: Access,
  kind: StoredKind<Value, Input>,
  { isKept = false }: { isKept?: boolean } = {},
): VersionedItems<Value, Input> {
  const create = async (item: StorageItem) => {
    const made = call((abortSignal) => container.items.create(item, { abortSignal }));
    const response = await onStatus(made, { 409: null });
    return response && kind.read(response.resource);
  };
  return {
    async read(pk, id) {
      const resource = await readResource(container, call, pk, id);
      return resource === undefined ? null : passOver.one(resource, kind.read, () => null);
    },

    async create(content) {
      const item = kind.write(content);
      const made = await create(item);
      if (made !== null || isKept) return made;
      const isFree = await putAside({ container, call, passOver }, kind, item);
      return isFree ? await create(item) : null;
    },

    async replace(content, etag) {
      const item = kind.write(content);
      const accessCondition = { type: 'IfMatch', condition: etag };
      const replaced = call((abortSignal) =>
        container.item(item.id, item.pk).replace(item, { accessCondition, abortSignal }),
      );
      const response = await onStatus(replaced, { 404: null, 412: null });
      return response && kind.read(response.resource);
    },

    async upsert(content) {
      const item = kind.write(content);
      await call((abortSignal) => container.items.upsert(item, { abortSignal }));
    },
  };
}

/** What is stored, unchecked; undefined when there is none. */
export async function readResource(
  container: Container,
  call: CallDatabase,
  pk: string,
  id: string,
): Promise<unknown> {
  return canBeAnId(id) ? await readTogether(container, call, pk, id) : undefined;
}

/**
 * Makes room where an item stands that cannot be read: it is kept under another id, for a person to look at. Nothing
 * is done about one that can be read, or that another version of Opener wrote.
 * @returns whether the id is free now
 */
export async function putAside(
  { container, call, passOver }: Access,
  kind: Pick<StoredKind<unknown>, 'read'>,
  { id, pk }: Pick<StorageItem, 'id' | 'pk'>,
): Promise<boolean> {
  const resource = await readResource(container, call, pk, id);
  if (resource === undefined) return true;
  const error = passOver.one(
    resource,
    () => kind.read(resource) && null,
    (corrupt) => corrupt,
  );
  if (error === null || error.isOfAnotherVersion) return false;
  const operations = asideOperations(resource, { id, pk });
  const { result = [] } = await call((abortSignal) => container.items.batch(operations, pk, { abortSignal }));
  return result.every(({ statusCode }) => statusCode < 400);
}

/**
 * Keeps what stands there as an item of the type `quarantined`, which no query asks for, and takes it away. A deletion
 * in a batch knows no etag, so that a replacement before it asks for the one that was read.
 */
function asideOperations(resource: unknown, { id, pk }: Pick<StorageItem, 'id' | 'pk'>): OperationInput[] {
  const { _etag: ifMatch } = etagged.parse(resource);
  const content = Object.entries(asJson.parse(resource)).filter(([name]) => !name.startsWith('_'));
  const { type = null, ...rest } = Object.fromEntries(content);
  const resourceBody = { ...rest, type, id, pk };
  const was = { id, type };
  const aside = { ...resourceBody, id: `aside.${randomUUID()}`, type: 'quarantined', was };
  return [
    { operationType: 'Create', resourceBody: aside },
    { operationType: 'Replace', id, partitionKey: pk, ifMatch, resourceBody },
    { operationType: 'Delete', id, partitionKey: pk },
  ];
}

const asJson = z.record(z.string(), z.json());

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
