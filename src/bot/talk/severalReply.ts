import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { AddActionCommand, AddTopicCommand } from '../commands/command.ts';
import { idFrom } from '../turn/once.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { actionListReply, listFor } from './actionListReplies.ts';
import { addActionReply } from './actionReplies.ts';
import { addTopicReply, agendaReply } from './agendaReplies.ts';
import { askAboutAction, dateOf, isUnclear, type OpenQuestions } from './askBack.ts';

/**
 * Topics or action items that were written as a list: each is stored, and all of them shown. One whose day or owner is
 * not clear is asked about beneath; of several such, one after the other.
 */
export async function severalReply(
  { useCases, questions }: { useCases: BotUseCases; questions: OpenQuestions },
  pairContext: PairContext,
  commands: readonly (AddTopicCommand | AddActionCommand)[],
): Promise<Reply> {
  const unclear: { command: AddActionCommand; newId: string }[] = [];
  for (const [index, command] of commands.entries()) {
    const newId = index === 0 ? pairContext.newId : idFrom(pairContext.newId, String(index));
    if (command.kind === 'addTopic') {
      await addTopicReply(useCases, pairContext, {
        id: newId,
        title: command.title,
        purpose: null,
        link: null,
      });
    } else if (isUnclear(command)) unclear.push({ command, newId });
    else
      await addActionReply(useCases, pairContext, {
        ...command,
        id: newId,
        dueDate: dateOf(command),
        source: { kind: 'bot' },
      });
  }
  const isTopics = commands[0]?.kind === 'addTopic';
  const list = isTopics
    ? await agendaReply(useCases, pairContext)
    : await actionListReply(useCases, pairContext, listFor('all', pairContext));
  const [first] = unclear;
  return first
    ? { ...list, also: askAboutAction(questions, { ...pairContext, newId: first.newId }, first.command).card }
    : list;
}
