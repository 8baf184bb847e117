import { Failure } from '../contract/errors.ts';
import type { Capability } from '../domain/access.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Publish } from './events.ts';
import type { OneOnOneStore, Versioned } from './pairPorts.ts';
import type { Scope } from './scope.ts';
import { update } from './update.ts';

export type ChangeDependencies = { store: Pick<OneOnOneStore, 'read' | 'replace'>; publish: Publish };

/**
 * The way every change of a 1:1's record goes: load, decide, save, publish.
 * @param ifMatch which version was seen; `*` where any will do
 * @param change pure; answers the very object it got when there is nothing to change
 * @throws Failure notFound, changedMeanwhile, unavailable, and whatever `change` throws
 */
export async function changeOneOnOne(
  { store, publish }: ChangeDependencies,
  { oneOnOneId }: Pick<Scope<Capability>, 'oneOnOneId'>,
  ifMatch: string,
  change: (oneOnOne: OneOnOne) => OneOnOne,
): Promise<Versioned<OneOnOne>> {
  const { isChanged, stored } = await update(store, oneOnOneId, (current, etag) => {
    if (ifMatch !== '*' && ifMatch !== etag) throw new Failure('changedMeanwhile');
    return change(current);
  });
  if (isChanged) publish({ kind: 'oneOnOneChanged', oneOnOneId });
  return stored;
}
