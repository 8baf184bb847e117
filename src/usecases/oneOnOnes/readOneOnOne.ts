import { Failure } from '../../contract/errors.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { FinishPending } from '../meetings/finishPendingOf.ts';
import type { OneOnOneStore, Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';

type Dependencies = { store: Pick<OneOnOneStore, 'read'>; finishPending: FinishPending };

/**
 * One of the two looks at their 1:1. Nobody else learns whether it exists.
 * @throws Failure notFound, unavailable
 */
export function readOneOnOne({ store, finishPending }: Dependencies) {
  return ofPair('read', async ({ oneOnOneId }): Promise<Versioned<OneOnOne>> => {
    const found = await store.read(oneOnOneId);
    if (!found) throw new Failure('notFound');
    return finishPending(found);
  });
}
