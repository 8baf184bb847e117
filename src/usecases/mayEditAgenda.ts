import type { Person } from '../domain/person.ts';
import type { OneOnOneStore } from './pairPorts.ts';
import { isAllowed } from './scope.ts';

/**
 * May this person write into the agenda document of this 1:1? Only one of the two may, and only once the 1:1 was
 * opened from their chat: an agenda without a record would belong to nobody's panel. Not while one of them is leaving.
 * @throws Failure unavailable
 */
export function mayEditAgenda({ store }: { store: Pick<OneOnOneStore, 'read'> }) {
  return async (person: Person, oneOnOneId: string): Promise<boolean> => {
    if (!isAllowed(person, 'editAgenda', oneOnOneId)) return false;
    const found = await store.read(oneOnOneId);
    return found !== null && found.value.isClosing !== true;
  };
}
