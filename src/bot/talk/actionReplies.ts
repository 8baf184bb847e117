import { Failure } from '../../contract/errors.ts';
import type { ActionEdit, ActionItem } from '../../domain/actionItem.ts';
import type { ActionItemDraft } from '../../usecases/actionItems/addActionItem.ts';
import { actionItemCard } from '../cards/actionItem.ts';
import type { Stories } from '../stories.ts';
import { type Asked, pairOf } from './asked.ts';
import type { Reply } from './reply.ts';

export async function addActionReply(
  stories: Stories,
  asked: Asked,
  draft: ActionItemDraft,
  days: readonly string[] = [],
): Promise<Reply> {
  const { value } = await stories.addAction(asked.person, asked.oneOnOne.id, draft);
  return actionReply(asked, value, false, days);
}

/** Changes an action item, whichever version of it the person saw, and answers with how it stands now. */
export async function changeActionReply(
  stories: Stories,
  asked: Asked,
  actionId: string,
  edit: ActionEdit,
): Promise<Reply> {
  const change = { id: actionId, edit, etag: null };
  const { value } = await stories.changeAction(asked.person, asked.oneOnOne.id, change);
  return actionReply(asked, value);
}

/** @throws Failure notFound, unavailable */
export async function showActionReply(
  stories: Stories,
  asked: Asked,
  actionId: string,
  days: readonly string[] = [],
): Promise<Reply> {
  const stored = await stories.actionItems.read({ oneOnOneId: asked.oneOnOne.id, actionId });
  if (!stored) throw new Failure('notFound');
  return actionReply(asked, stored.value, false, days);
}

/** @param changedMeanwhile a button of an older state was pressed; @param days buttons for other days */
export function actionReply(
  asked: Asked,
  item: ActionItem,
  changedMeanwhile = false,
  days: readonly string[] = [],
): Reply {
  const view = { pair: pairOf(asked), item, changedMeanwhile, userIds: asked.userIds, days };
  const shows = { oneOnOneId: asked.oneOnOne.id, actionId: item.id };
  return { shows, card: (reader) => actionItemCard(view, reader) };
}
