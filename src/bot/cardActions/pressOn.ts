import { Failure } from '../../contract/errors.ts';
import type { ActionEdit, ActionItem } from '../../domain/actionItem.ts';
import type { Stories } from '../stories.ts';
import { actionReply } from '../talk/actionReplies.ts';
import type { Asked } from '../talk/asked.ts';
import type { Reply } from '../talk/reply.ts';

type Press = {
  actionId: string;
  edit: ActionEdit;
  /** Whether it is still as the card that has this button shows it. */
  expects: (item: ActionItem) => boolean;
};

/**
 * Presses a button of an action item's card. When the item is no longer as the card showed it, nothing is changed and
 * the answer says how it stands; an edit that is already true is no such case.
 * @throws Failure
 */
export async function pressOn(stories: Stories, asked: Asked, press: Press): Promise<Reply> {
  const { item, isStale } = await changeOnCard(stories, asked, press);
  return actionReply(asked, item, isStale);
}

/** The same, answered with the item as it stands; `isStale`: the card showed another state, and nothing was changed. */
export async function changeOnCard(
  stories: Stories,
  asked: Asked,
  { actionId, edit, expects }: Press,
): Promise<{ item: ActionItem; isStale: boolean }> {
  const stored = await stories.actionItems.read({ oneOnOneId: asked.oneOnOne.id, actionId });
  if (!stored) throw new Failure('notFound');
  if (isSo(stored.value, edit)) return { item: stored.value, isStale: false };
  if (!expects(stored.value)) return { item: stored.value, isStale: true };
  const change = { id: actionId, edit, etag: stored.etag };
  const changed = await stories
    .changeAction(asked.person, asked.oneOnOne.id, change)
    .catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'changedMeanwhile') return null;
      throw error;
    });
  if (changed) return { item: changed.value, isStale: false };
  const now = await stories.actionItems.read({ oneOnOneId: asked.oneOnOne.id, actionId });
  return { item: (now ?? stored).value, isStale: true };
}

function isSo(item: ActionItem, edit: ActionEdit): boolean {
  return Object.entries(edit).every(([field, value]) => item[field as keyof ActionEdit] === value);
}
