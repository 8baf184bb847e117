import type { ActionItemList, ActionItemView } from '../../../contract/actionItems.ts';
import { type ActionEdit, compareActionItems } from '../../../domain/actionItem.ts';
import type { UnsavedAction } from '../../shared/outbox/unsavedActions.ts';

/** An edit of an action item, and the item as the person saw it. */
export type PendingActionChange = { item: ActionItemView; edit: ActionEdit };

export type ArrangedItems = {
  /** In the order of looking: overdue, own, by date. */
  open: ActionItemView[];
  /** The latest first. */
  closed: ActionItemView[];
  /** The reader's calendar day, `YYYY-MM-DD`. */
  today: string;
};

/**
 * A list as it is shown: with the changes that are on their way, in order, in two parts. An item that none of them
 * touches stays the same object, so that it is not drawn again.
 */
export function toActionLists(
  list: ActionItemList,
  onTheWay: readonly PendingActionChange[],
  unsaved: readonly UnsavedAction[],
  viewerId: string,
): ArrangedItems {
  const items = withUnsaved(list.items, unsaved).map((item) => edited(item, onTheWay));
  return {
    open: items.filter(isOpen).sort(compareActionItems(viewerId, list.today)),
    closed: items.filter((item) => !isOpen(item)).sort(byClosing),
    today: list.today,
  };
}

/** A list with what waits on this device to be sent. */
function withUnsaved(
  items: readonly ActionItemView[],
  unsaved: readonly UnsavedAction[],
): readonly ActionItemView[] {
  let now = items;
  for (const action of unsaved) {
    const { item } = action;
    if (action.kind === 'change') {
      now = now.map((one) => (one.id === item.id ? { ...one, ...action.edit } : one));
    } else {
      // What was added may have arrived all the same, and its answer not.
      now = now.filter(({ id }) => action.kind === 'add' || id !== item.id);
      if (action.kind === 'add' && now.every(({ id }) => id !== item.id)) now = [...now, item];
    }
  }
  return now;
}

export function isTrueOf(item: ActionItemView, edit: ActionEdit): boolean {
  return Object.entries(edit).every(([field, value]) => Reflect.get(item, field) === value);
}

function edited(item: ActionItemView, onTheWay: readonly PendingActionChange[]): ActionItemView {
  let now = item;
  for (const change of onTheWay) {
    if (change.item.id === item.id) now = { ...now, ...change.edit };
  }
  return now;
}

function isOpen(item: ActionItemView): boolean {
  return item.status === 'open';
}

/** What is only just being closed has no time yet, and comes first. */
function byClosing(one: ActionItemView, other: ActionItemView): number {
  return (other.closedAt ?? '9').localeCompare(one.closedAt ?? '9');
}
