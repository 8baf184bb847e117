import { Failure } from '../../contract/errors.ts';
import type { ActionEdit, ActionItem } from '../../domain/actionItem.ts';
import type { Stories } from '../stories.ts';
import { actionReply } from '../talk/actionReplies.ts';
import type { Asked } from '../talk/asked.ts';
import type { Reply } from '../talk/reply.ts';

/**
 * Presses a button of an action item's card. When the item is no longer as the card showed it, nothing is changed and
 * the answer says how it stands; an edit that is already true is no such case.
 * @param expects what the card that has this button shows
 * @throws Failure
 */
export async function pressOn(
  stories: Stories,
  asked: Asked,
  { actionId, edit, expects }: { actionId: string; edit: ActionEdit; expects: (item: ActionItem) => boolean },
): Promise<Reply> {
  const stored = await stories.actionItems.read(asked.oneOnOne.id, actionId);
  if (!stored) throw new Failure('notFound');
  if (isSo(stored.value, edit)) return actionReply(asked, stored.value);
  if (!expects(stored.value)) return actionReply(asked, stored.value, true);
  const change = { id: actionId, edit, etag: stored.etag };
  const changed = await stories
    .changeAction(asked.person, asked.oneOnOne.id, change)
    .catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'changedMeanwhile') return null;
      throw error;
    });
  if (changed) return actionReply(asked, changed.value);
  const now = await stories.actionItems.read(asked.oneOnOne.id, actionId);
  return actionReply(asked, (now ?? stored).value, true);
}

function isSo(item: ActionItem, edit: ActionEdit): boolean {
  return Object.entries(edit).every(([field, value]) => item[field as keyof ActionEdit] === value);
}
