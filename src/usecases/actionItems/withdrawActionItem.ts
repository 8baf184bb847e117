import { Failure } from '../../contract/errors.ts';
import { canWithdraw } from '../../domain/actionItem.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { requireRecord } from '../requireRecord.ts';
import { ofPair } from '../scope.ts';
import type { ChangeActionItemDependencies } from './changeActionItem.ts';

type Dependencies = ChangeActionItemDependencies & { store: Pick<OneOnOneStore, 'read'> };

/**
 * Takes back what somebody has just added, as if it had never been: no dropped promise for either, and none in the
 * history. One that is gone already is taken back.
 * @throws Failure notFound (not their 1:1), changedMeanwhile (it was changed since, is not theirs, or not fresh any more)
 */
export function withdrawActionItem(dependencies: Dependencies) {
  const { actionItems, clock, publish } = dependencies;
  return ofPair('editActionItems', async ({ person, oneOnOneId }, actionId: string): Promise<void> => {
    const key = { oneOnOneId, actionId };
    const stored = await actionItems.read(key);
    if (!stored) {
      await requireRecord(dependencies, oneOnOneId);
      return;
    }
    const mayGo = canWithdraw(stored.value, person.id, clock());
    if (!mayGo || !(await actionItems.remove(key, stored.etag))) throw new Failure('changedMeanwhile');
    publish({ kind: 'actionItemsChanged', oneOnOneId, actionId, isNew: false, by: person, givenTo: null });
  });
}
