import * as z from 'zod';
import { joinPersonKey } from '../domain/personKey.ts';
import { photoTypes } from '../domain/photo.ts';
import type { KeptPhoto, PhotoStore } from '../usecases/connections/stores.ts';
import { onStatus } from './callDatabase.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, versionedItems } from './versionedItems.ts';

const photoKind = storedKind({
  what: 'photo',
  schema: itemSchema('photo', 1, {
    readAt: z.iso.datetime(),
    photo: z.object({ type: z.enum(photoTypes), base64: z.base64() }).nullable(),
  }),
  toValue: ({ readAt, photo }): KeptPhoto => ({
    readAt,
    photo: photo && { type: photo.type, bytes: Buffer.from(photo.base64, 'base64') },
  }),
});

const photoId = 'photo';

/** Photos of people who let them be shown. @param access to `people` */
export function photoStore(access: Access): PhotoStore {
  const { container, call } = access;
  const items = versionedItems(access, photoKind);
  return {
    read: (person) => items.read(joinPersonKey(person), photoId),
    async keep(person, { readAt, photo }) {
      const place = { id: photoId, pk: joinPersonKey(person) };
      const stored = photo && { type: photo.type, base64: Buffer.from(photo.bytes).toString('base64') };
      await items.upsert({ ...place, type: 'photo', schemaVersion: 1, readAt, photo: stored });
    },
    async remove(person) {
      const removed = call((abortSignal) =>
        container.item(photoId, joinPersonKey(person)).delete({ abortSignal }),
      );
      await onStatus(removed, { 404: null });
    },
  };
}
