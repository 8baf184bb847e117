import { Failure } from '../../contract/errors.ts';
import { type ActionEdit, type ActionItem, editActionItem } from '../../domain/actionItem.ts';
import type { Publish } from '../events.ts';
import type { Clock, Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import { update } from '../update.ts';
import { refuseOwnerOutsidePair } from './addActionItem.ts';
import type { ActionItemStore } from './store.ts';

export type ChangeActionItemDependencies = {
  actionItems: ActionItemStore;
  clock: Clock;
  publish: Publish;
};

type Change = {
  id: string;
  edit: ActionEdit;
  /** The version that the person saw; null changes whichever is there ("done 2" typed in the chat). */
  etag: string | null;
  /** Leaves it as it is where it is open no more: what somebody else said of it stands. */
  onlyWhileOpen?: boolean;
  /** As it was read just before, which saves reading it. */
  from?: Versioned<ActionItem> | undefined;
};

/**
 * Changes an action item. An edit that is already true changes nothing.
 * @throws Failure notFound, invalid (owner), changedMeanwhile (the etag is old, or others keep winning)
 */
export function changeActionItem(dependencies: ChangeActionItemDependencies) {
  return ofPair(
    'editActionItems',
    async ({ person, oneOnOneId }, change: Change): Promise<Versioned<ActionItem>> => {
      if (change.edit.ownerId !== undefined) refuseOwnerOutsidePair(oneOnOneId, change.edit.ownerId);
      const key = { oneOnOneId, actionId: change.id };
      const { isChanged, stored, before } = await update(
        existing(dependencies.actionItems),
        key,
        (item, etag) => {
          if (change.etag !== null && change.etag !== etag) throw new Failure('changedMeanwhile');
          if (change.onlyWhileOpen && item.status !== 'open') return item;
          return editActionItem(item, change.edit, { by: person.id, now: dependencies.clock() });
        },
        change.from ? { from: change.from } : {},
      );
      if (!isChanged) return stored;
      const { ownerId, status } = stored.value;
      const givenTo = ownerId !== before.ownerId && status === 'open' ? ownerId : null;
      const what = { actionId: change.id, isNew: false, by: person, givenTo };
      dependencies.publish({ kind: 'actionItemsChanged', oneOnOneId, ...what });
      return stored;
    },
  );
}

function existing({ read, replace }: ActionItemStore): Pick<ActionItemStore, 'read' | 'replace'> {
  return {
    replace,
    async read(key) {
      const found = await read(key);
      if (!found) throw new Failure('notFound', { reason: { why: 'noActionItem' } });
      return found;
    },
  };
}
