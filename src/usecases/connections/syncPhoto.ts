import type { PersonRef } from '../../domain/person.ts';
import type { Photo } from '../../domain/photo.ts';
import { minutesLater } from '../../domain/wallClock.ts';
import type { Caller } from '../account.ts';
import type { PersonStore } from '../chats/stores.ts';
import type { Publish } from '../events.ts';
import type { Clock } from '../pairPorts.ts';
import type { PhotoClient } from './photoClient.ts';
import type { ConnectionStore, PhotoStore } from './stores.ts';

export type PhotoDependencies = {
  connections: Pick<ConnectionStore, 'read'>;
  photos: PhotoStore;
  photo: PhotoClient;
  persons: Pick<PersonStore, 'listOneOnOnes'>;
  publish: Publish;
  clock: Clock;
};

/** Minutes for which a photo holds, and that somebody has none. */
const holds = 24 * 60;

/**
 * Somebody who lets their photo be shown is here: keeps it, so that it can be shown while they are not. It is let go
 * where Microsoft no longer lets Opener have it; what Microsoft cannot answer now changes nothing.
 * @throws Failure unavailable
 */
export function syncPhoto(dependencies: PhotoDependencies) {
  const { photos, clock } = dependencies;
  return async (caller: Caller): Promise<void> => {
    const { person } = caller;
    if (!(await isTurnedOn(dependencies, person))) return;
    const kept = (await photos.read(person))?.value ?? null;
    if (kept && minutesLater(kept.readAt, holds) > clock()) return;
    const answer = await dependencies.photo.own(caller);
    if (answer.kind === 'unavailable') return;
    const photo = answer.kind === 'ok' ? answer.value : null;
    if (answer.kind === 'ok') await photos.keep(person, { readAt: clock(), photo });
    // Turned off while Microsoft was asked: then it was let go of before it was kept.
    if (answer.kind !== 'ok' || !(await isTurnedOn(dependencies, person))) await photos.remove(person);
    if (!isSame(kept?.photo ?? null, photo)) await tellAll(dependencies, person);
  };
}

/**
 * Lets go of somebody's photo.
 * @throws Failure unavailable
 */
export function forgetPhoto(dependencies: Pick<PhotoDependencies, 'photos' | 'persons' | 'publish'>) {
  return async (person: PersonRef): Promise<void> => {
    await dependencies.photos.remove(person);
    await tellAll(dependencies, person);
  };
}

async function isTurnedOn({ connections }: Pick<PhotoDependencies, 'connections'>, person: PersonRef) {
  return (await connections.read(person))?.value.includes('photo') ?? false;
}

async function tellAll(
  { persons, publish }: Pick<PhotoDependencies, 'persons' | 'publish'>,
  person: PersonRef,
): Promise<void> {
  for (const oneOnOneId of await persons.listOneOnOnes(person)) publish({ kind: 'photoChanged', oneOnOneId });
}

function isSame(one: Photo | null, other: Photo | null): boolean {
  return one === other || (one !== null && other !== null && Buffer.compare(one.bytes, other.bytes) === 0);
}
