import type { Person } from '../domain/person.ts';
import type { OneOnOneStore } from './pairPorts.ts';
import { isAllowed } from './scope.ts';

/**
 * May this person write into the agenda document of this 1:1? Only one of the two may, and only once the 1:1 was
 * opened from their chat: an agenda without a record would belong to nobody's panel.
 * @throws Failure unavailable
 */
export function mayEditAgenda({ store }: { store: Pick<OneOnOneStore, 'read'> }) {
  return async (person: Person, oneOnOneId: string): Promise<boolean> =>
    isAllowed(person, 'editAgenda', oneOnOneId) && (await store.read(oneOnOneId)) !== null;
}
