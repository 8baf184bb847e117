import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import { type ActionEdit, type ActionItem, editActionItem } from '../../domain/actionItem.ts';
import type { Person } from '../../domain/person.ts';
import type { Publish } from '../events.ts';
import type { Clock, Versioned } from '../ports.ts';
import { update } from '../update.ts';
import { refuseStrangers } from './addActionItem.ts';
import type { ActionItemStore } from './store.ts';

type Needs = {
  actionItems: ActionItemStore;
  clock: Clock;
  publish: Publish;
};

type Change = {
  id: string;
  edit: ActionEdit;
  /** The version that the person saw; null changes whichever is there ("done 2" typed in the chat). */
  etag: string | null;
};

/**
 * Changes an action item. An edit that is already true changes nothing.
 * @throws Failure notFound, invalid (owner), changedMeanwhile (the etag is old, or others keep winning)
 */
export function changeActionItem(needs: Needs) {
  return async (person: Person, oneOnOneId: string, change: Change): Promise<Versioned<ActionItem>> => {
    if (!can(person, 'editActionItems', oneOnOneId)) throw new Failure('notFound');
    if (change.edit.ownerId !== undefined) refuseStrangers(oneOnOneId, change.edit.ownerId);
    const key = { oneOnOneId, actionId: change.id };
    const { isChanged, stored, before } = await update(existing(needs.actionItems), key, (item, etag) => {
      if (change.etag !== null && change.etag !== etag) throw new Failure('changedMeanwhile');
      return editActionItem(item, change.edit, { by: person.id, now: needs.clock() });
    });
    if (!isChanged) return stored;
    const { ownerId, status } = stored.value;
    const givenTo = ownerId !== before.ownerId && status === 'open' ? ownerId : null;
    const what = { actionId: change.id, isNew: false, by: person, givenTo };
    needs.publish({ kind: 'actionItemsChanged', oneOnOneId, ...what });
    return stored;
  };
}

function existing({ read, replace }: ActionItemStore): Pick<ActionItemStore, 'read' | 'replace'> {
  return {
    replace,
    async read(key) {
      const found = await read(key);
      if (!found) throw new Failure('notFound', { message: 'There is no such action item.' });
      return found;
    },
  };
}
