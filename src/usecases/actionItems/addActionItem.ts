import { Failure } from '../../contract/errors.ts';
import { type ActionItem, actionItemLimits, newActionItem } from '../../domain/actionItem.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { Publish } from '../events.ts';
import type { Clock, OneOnOneStore, Versioned } from '../pairPorts.ts';
import { requireRecord } from '../requireRecord.ts';
import { ofPair } from '../scope.ts';
import type { ActionItemStore } from './store.ts';

/** Its id is drawn by whoever asks, so that a repeated request makes one item. */
export type ActionItemDraft = Pick<ActionItem, 'id' | 'title' | 'ownerId' | 'dueDate' | 'source'>;

type Dependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: ActionItemStore;
  clock: Clock;
  publish: Publish;
};

/**
 * Records what somebody promised. The same draft again answers with what the first one made.
 * @throws Failure notFound, invalid (an owner who is not one of the two; too many open ones)
 */
export function addActionItem(dependencies: Dependencies) {
  return ofPair(
    'editActionItems',
    async (
      { person, oneOnOneId },
      draft: ActionItemDraft,
      /** As it was read just before, which saves asking whether there is one. */
      record?: OneOnOne,
    ): Promise<Versioned<ActionItem>> => {
      refuseOwnerOutsidePair(oneOnOneId, draft.ownerId);
      const now = dependencies.clock();
      const known = await dependencies.actionItems.list(oneOnOneId, now);
      if (known.length === 0 && record?.id !== oneOnOneId) await requireRecord(dependencies, oneOnOneId);
      refuseWhenFull(known, draft.id);
      const item = newActionItem({ ...draft, madeBy: person.id, madeAt: now });
      const created = await dependencies.actionItems.create({ oneOnOneId, actionId: item.id }, item);
      const made = created ?? (await dependencies.actionItems.read({ oneOnOneId, actionId: draft.id }));
      if (!made) throw new Failure('changedMeanwhile');
      if (created) {
        const change = { actionId: item.id, isNew: true, by: person, givenTo: item.ownerId };
        dependencies.publish({ kind: 'actionItemsChanged', oneOnOneId, ...change });
      }
      return made;
    },
  );
}

/** @throws Failure invalid when the owner is neither of the two */
export function refuseOwnerOutsidePair(oneOnOneId: string, ownerId: string): void {
  if (splitOneOnOneId(oneOnOneId)?.personIds.includes(ownerId)) return;
  throw new Failure('invalid', {
    field: 'ownerId',
    reason: { why: 'notOneOfTheTwo' },
  });
}

function refuseWhenFull(known: readonly Versioned<ActionItem>[], id: string): void {
  const open = known.filter(({ value }) => value.status === 'open');
  // A repeated request may be the very one that filled it.
  if (open.length < actionItemLimits.open || open.some(({ value }) => value.id === id)) return;
  const reason = { why: 'tooManyOpen', max: actionItemLimits.open } as const;
  throw new Failure('invalid', { field: 'title', reason });
}
