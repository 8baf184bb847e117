import { Failure } from '../contract/errors.ts';
import type { Capability } from '../domain/access.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Person } from '../domain/person.ts';
import type { Publish } from './events.ts';
import type { OneOnOneStore, Versioned } from './pairPorts.ts';
import { enter } from './scope.ts';
import { update } from './update.ts';

export type ChangeDependencies = { store: Pick<OneOnOneStore, 'read' | 'replace'>; publish: Publish };

/** Who wants to change which 1:1, having seen which version of it (`*` where any will do). */
export type ChangeAsked = { person: Person; id: string; ifMatch: string };

/**
 * The way every change of a 1:1's record goes: check, load, decide, save, publish.
 * @param change pure; answers the very object it got when there is nothing to change
 * @throws Failure notFound, changedMeanwhile, unavailable, and whatever `change` throws
 */
export async function changeOneOnOne(
  { store, publish }: ChangeDependencies,
  capability: Capability,
  { person, id, ifMatch }: ChangeAsked,
  change: (oneOnOne: OneOnOne) => OneOnOne,
): Promise<Versioned<OneOnOne>> {
  const { oneOnOneId } = enter(person, capability, id);
  const { isChanged, stored } = await update(store, oneOnOneId, (current, etag) => {
    if (ifMatch !== '*' && ifMatch !== etag) throw new Failure('changedMeanwhile');
    return change(current);
  });
  if (isChanged) publish({ kind: 'oneOnOneChanged', oneOnOneId });
  return stored;
}
