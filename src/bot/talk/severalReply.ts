import type { AddAction, AddTopic } from '../commands/command.ts';
import type { Stories } from '../stories.ts';
import { idFrom } from '../turn/newIds.ts';
import { actionListReply, listFor } from './actionListReplies.ts';
import { addActionReply } from './actionReplies.ts';
import { addTopicReply, agendaReply } from './agendaReplies.ts';
import { askAboutAction, dateOf, isUnclear } from './askBack.ts';
import type { Asked } from './asked.ts';
import type { OpenQuestions } from './openQuestions.ts';
import type { Reply } from './reply.ts';

/**
 * Topics or action items that were written as a list: each is stored, and all of them shown. One whose day or owner is
 * not clear is asked about beneath; of several such, one after the other.
 */
export async function severalReply(
  { stories, questions }: { stories: Stories; questions: OpenQuestions },
  asked: Asked,
  commands: readonly (AddTopic | AddAction)[],
): Promise<Reply> {
  const unclear: { command: AddAction; newId: string }[] = [];
  for (const [index, command] of commands.entries()) {
    const newId = index === 0 ? asked.newId : idFrom(asked.newId, String(index));
    if (command.kind === 'addTopic') {
      await addTopicReply(stories, asked, { id: newId, title: command.title, purpose: null, link: null });
    } else if (isUnclear(command)) unclear.push({ command, newId });
    else
      await addActionReply(stories, asked, {
        ...command,
        id: newId,
        dueDate: dateOf(command),
        source: { kind: 'bot' },
      });
  }
  const isTopics = commands[0]?.kind === 'addTopic';
  const list = isTopics
    ? await agendaReply(stories, asked)
    : await actionListReply(stories, asked, listFor('all', asked));
  const [first] = unclear;
  return first
    ? { ...list, also: askAboutAction(questions, { ...asked, newId: first.newId }, first.command).card }
    : list;
}
