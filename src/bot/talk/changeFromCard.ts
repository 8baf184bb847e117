import { Failure } from '../../contract/errors.ts';
import type { ActionEdit, ActionItem } from '../../domain/actionItem.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { actionReply } from './actionReplies.ts';

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
export async function changeFromCard(
  useCases: BotUseCases,
  pairContext: PairContext,
  press: Press,
): Promise<Reply> {
  const { item, isStale } = await changeOnCard(useCases, pairContext, press);
  return actionReply(pairContext, item, isStale);
}

/** The same, answered with the item as it stands; `isStale`: the card showed another state, and nothing was changed. */
export async function changeOnCard(
  useCases: BotUseCases,
  pairContext: PairContext,
  { actionId, edit, expects }: Press,
): Promise<{ item: ActionItem; isStale: boolean }> {
  const { person, oneOnOne } = pairContext;
  const stored = await useCases.readAction(person, oneOnOne.id, actionId);
  if (isSo(stored.value, edit)) return { item: stored.value, isStale: false };
  if (!expects(stored.value)) return { item: stored.value, isStale: true };
  const change = { id: actionId, edit, etag: stored.etag };
  const changed = await useCases.changeAction(person, oneOnOne.id, change).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'changedMeanwhile') return null;
    throw error;
  });
  if (changed) return { item: changed.value, isStale: false };
  const { value: item } = await useCases.readAction(person, oneOnOne.id, actionId);
  return { item, isStale: true };
}

function isSo(item: ActionItem, edit: ActionEdit): boolean {
  return Object.entries(edit).every(([field, value]) => item[field as keyof ActionEdit] === value);
}
