import { Failure } from '../../contract/errors.ts';
import { type ActionEdit, type ActionItem, canWithdraw } from '../../domain/actionItem.ts';
import type { ActionItemDraft } from '../../usecases/actionItems/addActionItem.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Versioned } from '../../usecases/pairPorts.ts';
import { actionItemCard } from '../cards/actionItem.ts';
import { draftDroppedCard } from '../cards/draft.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf } from '../turn/turn.ts';

export async function addActionReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  draft: ActionItemDraft,
  days: readonly string[] = [],
): Promise<Reply> {
  const { person, oneOnOne } = pairContext;
  const { value } = await useCases.addAction(person, oneOnOne.id, draft, oneOnOne);
  return {
    ...actionReply(pairContext, value, false, days),
    shows: { oneOnOneId: oneOnOne.id, actionId: value.id, isNew: true },
    wrote: { kind: 'actionItem', id: value.id },
  };
}

/**
 * Changes an action item, whichever version of it the person saw, and answers with how it stands now.
 * @param from as it was read just before, which saves reading it
 */
export async function changeActionReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  { id, from }: { id: string; from?: Versioned<ActionItem> | undefined },
  edit: ActionEdit,
): Promise<Reply> {
  const change = { id, edit, etag: null, from };
  const { value } = await useCases.changeAction(pairContext.person, pairContext.oneOnOne.id, change);
  return actionReply(pairContext, value);
}

/**
 * Takes back what was just added, without a trace; where that is too late, or it is not theirs, it is dropped as any
 * other.
 */
export async function withdrawActionReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  actionId: string,
): Promise<Reply> {
  try {
    await useCases.withdrawAction(pairContext.person, pairContext.oneOnOne.id, actionId);
    return { card: draftDroppedCard };
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'changedMeanwhile')) throw error;
    return changeActionReply(useCases, pairContext, { id: actionId }, { status: 'dropped' });
  }
}

/** @throws Failure notFound, unavailable */
export async function showActionReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  actionId: string,
  days: readonly string[] = [],
): Promise<Reply> {
  const { value } = await useCases.readAction(pairContext.person, pairContext.oneOnOne.id, actionId);
  return actionReply(pairContext, value, false, days);
}

/** @param changedMeanwhile a button of an older state was pressed; @param days buttons for other days */
export function actionReply(
  pairContext: PairContext,
  item: ActionItem,
  changedMeanwhile = false,
  days: readonly string[] = [],
): Reply {
  const undoneBy = canWithdraw(item, item.madeBy, pairContext.turn.now) ? item.madeBy : null;
  const view = {
    pair: pairOf(pairContext),
    item,
    changedMeanwhile,
    userIds: pairContext.userIds,
    days,
    undoneBy,
  };
  const shows = { oneOnOneId: pairContext.oneOnOne.id, actionId: item.id };
  return { shows, card: (reader) => actionItemCard(view, reader) };
}
