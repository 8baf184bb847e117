import { Failure } from '../contract/errors.ts';
import { type Capability, can } from '../domain/access.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Person } from '../domain/person.ts';
import type { OneOnOneStore, TellPanels, Versioned } from './ports.ts';

export type ChangeNeeds = { store: Pick<OneOnOneStore, 'read' | 'replace'>; tellPanels: TellPanels };

/** Who wants to change which 1:1, having seen which version of it (`*` where any will do). */
export type ChangeAsked = { person: Person; id: string; ifMatch: string };

/**
 * The way every change of a 1:1's record goes: check, load, decide, save, tell.
 * @param change pure; answers the very object it got when there is nothing to change
 * @throws Failure notFound, changedMeanwhile, unavailable, and whatever `change` throws
 */
export async function changeOneOnOne(
  { store, tellPanels }: ChangeNeeds,
  capability: Capability,
  { person, id, ifMatch }: ChangeAsked,
  change: (oneOnOne: OneOnOne) => OneOnOne,
): Promise<Versioned<OneOnOne>> {
  const current = can(person, capability, id) ? await store.read(id) : null;
  if (!current) throw new Failure('notFound');
  if (ifMatch !== '*' && ifMatch !== current.etag) throw new Failure('changedMeanwhile');
  const changed = change(current.value);
  if (changed === current.value) return current;
  const saved = await store.replace(changed, current.etag);
  if (!saved) throw new Failure('changedMeanwhile');
  tellPanels(id, { kind: 'oneOnOneChanged' });
  return saved;
}
