import { Failure } from '../../contract/errors.ts';
import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { Photo } from '../../domain/photo.ts';
import type { OneOnOneStore, Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { ConnectionStore, PhotoStore } from './stores.ts';

export type ReadPhotoDependencies = {
  photos: Pick<PhotoStore, 'read'>;
  connections: Pick<ConnectionStore, 'read'>;
  store: Pick<OneOnOneStore, 'read'>;
};

/**
 * The photo of one of the two, for one of the two; null when there is none to show, which is so from the moment at which
 * its owner turned that off. The 1:1 must have been opened: its id can be put together by anybody, with anybody in it.
 * @throws Failure notFound, unavailable
 */
export function readPhoto({ photos, connections, store }: ReadPhotoDependencies) {
  return ofPair(
    'read',
    async ({ person, oneOnOneId }, personId: string): Promise<Versioned<Photo> | null> => {
      const isOfThem = splitOneOnOneId(oneOnOneId)?.personIds.includes(personId);
      if (!isOfThem) throw new Failure('notFound');
      if (!(await store.read(oneOnOneId))) throw new Failure('notFound');
      const owner = { tenantId: person.tenantId, id: personId };
      const [kept, turnedOn] = await Promise.all([photos.read(owner), connections.read(owner)]);
      if (!turnedOn?.value.includes('photo')) return null;
      return kept?.value.photo ? { value: kept.value.photo, etag: kept.etag } : null;
    },
  );
}
