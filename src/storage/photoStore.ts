import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { joinPersonKey } from '../domain/personKey.ts';
import { photoTypes } from '../domain/photo.ts';
import type { KeptPhoto, PhotoStore } from '../usecases/connections/stores.ts';
import type { Versioned } from '../usecases/ports.ts';
import { type CallDatabase, onStatus } from './callDatabase.ts';
import { checkStored, etagged, itemOf } from './storedItem.ts';
import { versionedItems } from './versionedItems.ts';

const storedPhoto = itemOf('photo', 1, {
  readAt: z.iso.datetime(),
  photo: z.object({ type: z.enum(photoTypes), base64: z.base64() }).nullable(),
  ...etagged.shape,
});

const photoId = 'photo';

/** Photos of people who let them be shown. @param container `people` */
export function photoStore(container: Container, call: CallDatabase): PhotoStore {
  const items = versionedItems(container, call, readKept);
  return {
    read: (person) => items.read(joinPersonKey(person), photoId),
    async keep(person, { readAt, photo }) {
      const place = { id: photoId, pk: joinPersonKey(person), type: 'photo', schemaVersion: 1 };
      const stored = photo && { type: photo.type, base64: Buffer.from(photo.bytes).toString('base64') };
      const item = { ...place, readAt, photo: stored };
      await call((abortSignal) => container.items.upsert(item, { abortSignal }));
    },
    async remove(person) {
      const removed = call((abortSignal) =>
        container.item(photoId, joinPersonKey(person)).delete({ abortSignal }),
      );
      await onStatus(removed, { 404: null });
    },
  };
}

/** @throws CorruptItem */
function readKept(resource: unknown): Versioned<KeptPhoto> {
  const { readAt, photo, _etag: etag } = checkStored(storedPhoto, 'photo', resource);
  const bytes = photo && Buffer.from(photo.base64, 'base64');
  return { value: { readAt, photo: photo && bytes && { type: photo.type, bytes } }, etag };
}
