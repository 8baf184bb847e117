import { languageOf } from '../../domain/language.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { choose } from '../../usecases/talk/chooseTargets.ts';
import type { Command } from '../commands/command.ts';
import { botStringsFor } from '../strings/stringsFor.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { actionListReply, closedActions } from './actionListReplies.ts';
import { changeActionReply } from './actionReplies.ts';

/**
 * "reopen 2": an action item that was closed is open again. Numbers are those of the list that was shown last, where
 * that one is among them; else the closed ones are shown, and it is asked.
 */
export async function reopenReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  { target }: Extract<Command, { kind: 'reopen' }>,
): Promise<Reply> {
  const { person, oneOnOne, turn } = pairContext;
  const [closed, seen] = await Promise.all([
    closedActions(useCases, pairContext),
    useCases.recallListing(person, oneOnOne.id, turn.conversation.conversationId),
  ]);
  const listed = (seen?.kind === 'actions' ? seen.ids : []).map((id) =>
    closed.find((item) => item.id === id),
  );
  const chosen = target && choose(target, listed, closed);
  const [only, ...others] = chosen?.kind === 'items' ? chosen.items : [];
  if (only && others.length === 0)
    return changeActionReply(useCases, pairContext, { id: only.id }, { status: 'open' });
  const text = botStringsFor(languageOf(turn.locale)).reopenWhich;
  return { ...(await actionListReply(useCases, pairContext, { kind: 'done' })), text };
}
