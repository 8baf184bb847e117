import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import { type ActionEdit, type ActionItem, editActionItem } from '../../domain/actionItem.ts';
import type { Person } from '../../domain/person.ts';
import type { TellGiven } from '../notices/tellGiven.ts';
import type { Clock, TellChats, TellPanels, Versioned } from '../ports.ts';
import { refuseStrangers } from './addActionItem.ts';
import type { ActionItemStore } from './store.ts';

type Needs = {
  actionItems: ActionItemStore;
  clock: Clock;
  tellPanels: TellPanels;
  tellChats: TellChats;
  /** Left out where a card in the chat says it. */
  tellGiven?: TellGiven;
};

type Change = {
  id: string;
  edit: ActionEdit;
  /** The version that the person saw; null changes whichever is there ("done 2" typed in the chat). */
  etag: string | null;
};

const attempts = 3;

/**
 * Changes an action item and tells the open panels and the chats that show it. An edit that is already true changes nothing.
 * @throws Failure notFound, invalid (owner), changedMeanwhile (the etag is old, or others keep winning)
 */
export function changeActionItem(needs: Needs) {
  return async (person: Person, oneOnOneId: string, change: Change): Promise<Versioned<ActionItem>> => {
    if (!can(person, 'editActionItems', oneOnOneId)) throw new Failure('notFound');
    if (change.edit.ownerId !== undefined) refuseStrangers(oneOnOneId, change.edit.ownerId);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const stored = await needs.actionItems.read(oneOnOneId, change.id);
      if (!stored) throw new Failure('notFound', { message: 'There is no such action item.' });
      if (change.etag !== null && change.etag !== stored.etag) break;
      const edited = editActionItem(stored.value, change.edit, { by: person.id, now: needs.clock() });
      if (edited === stored.value) return stored;
      const replaced = await needs.actionItems.replace(oneOnOneId, edited, stored.etag);
      if (!replaced) continue;
      needs.tellPanels(oneOnOneId, { kind: 'actionItemsChanged' });
      needs.tellChats(oneOnOneId, change.id);
      if (edited.ownerId !== stored.value.ownerId) needs.tellGiven?.(person, oneOnOneId, edited);
      return replaced;
    }
    throw new Failure('changedMeanwhile');
  };
}
