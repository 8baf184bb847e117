import { Failure } from '../../contract/errors.ts';
import { canWithdraw } from '../../domain/actionItem.ts';
import { ofPair } from '../scope.ts';
import type { ChangeActionItemDependencies } from './changeActionItem.ts';

/**
 * Takes back what somebody has just added, as if it had never been: no dropped promise for either, and none in the
 * history. One that is gone already is taken back.
 * @throws Failure notFound (not their 1:1), changedMeanwhile (it was changed since, is not theirs, or not fresh any more)
 */
export function withdrawActionItem({ actionItems, clock, publish }: ChangeActionItemDependencies) {
  return ofPair('editActionItems', async ({ person, oneOnOneId }, actionId: string): Promise<void> => {
    const key = { oneOnOneId, actionId };
    const stored = await actionItems.read(key);
    if (!stored) return;
    const mayGo = canWithdraw(stored.value, person.id, clock());
    if (!mayGo || !(await actionItems.remove(key, stored.etag))) throw new Failure('changedMeanwhile');
    publish({ kind: 'actionItemsChanged', oneOnOneId, actionId, isNew: false, by: person, givenTo: null });
  });
}
