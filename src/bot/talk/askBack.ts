import { languageOf } from '../../domain/language.ts';
import { likelyDays, type Reading } from '../../reading/dueDate.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { AddActionCommand } from '../commands/command.ts';
import { readShortAnswer } from '../commands/readAnswer.ts';
import type { PairContext } from '../turn/pairContext.ts';
import type { Reply } from '../turn/reply.ts';
import { addActionReply, changeActionReply } from './actionReplies.ts';
import { actionDraftReply } from './draftReplies.ts';
import type { Asker, OpenQuestion, OpenQuestions } from './openQuestions.ts';

/** An action item whose day or owner is not clear: a form with the likeliest answers as buttons. */
export function askAboutAction(
  questions: OpenQuestions,
  pairContext: PairContext,
  command: AddActionCommand,
): Reply {
  const { title, ownerId, due, unsureOwner } = command;
  const days = due.kind === 'unclear' ? likelyDays(due.words, readingOf(pairContext)) : null;
  questions.ask(askerOf(pairContext), { kind: 'action', newId: pairContext.newId, command, days });
  return actionDraftReply(pairContext, {
    title,
    ownerId,
    due,
    ...(unsureOwner !== undefined && { unsureOwner }),
  });
}

/** What a message comes to that answers the question which is open; null where it is none, or another message. */
export async function answerTyped(
  useCases: BotUseCases,
  questions: OpenQuestions,
  pairContext: PairContext,
  { text, speaking }: { text: string; speaking: Speaking },
): Promise<Reply | null> {
  const question = questions.take(askerOf(pairContext));
  if (!question) return null;
  const answer = readShortAnswer(text, speaking);
  const day = (answer.choice && question.days?.[answer.choice - 1]) || answer.day;
  if (question.kind === 'snooze') {
    return day ? changeActionReply(useCases, pairContext, question.actionId, { dueDate: day }) : null;
  }
  const command = completed(question, pairContext, { ...answer, day });
  if (!command) return null;
  const again = { ...pairContext, newId: question.newId };
  if (isUnclear(command)) return askAboutAction(questions, again, command);
  return addActionReply(useCases, again, {
    ...command,
    id: question.newId,
    dueDate: dateOf(command),
    source: { kind: 'bot' },
  });
}

export function isUnclear({ due, unsureOwner }: AddActionCommand): boolean {
  return due.kind === 'unclear' || unsureOwner !== undefined;
}

export function dateOf({ due }: AddActionCommand): string | null {
  return due.kind === 'date' ? due.date : null;
}

export function readingOf({ turn: { now, zone, locale } }: Pick<PairContext, 'turn'>): Reading {
  return { now, zone, language: languageOf(locale) };
}

export function askerOf({ turn, person }: PairContext): Asker {
  return { conversationId: turn.conversation.conversationId, personId: person.id };
}

/** The item with what was answered; null where that is no answer. The day is asked before the owner. */
function completed(
  { command, days }: Extract<OpenQuestion, { kind: 'action' }>,
  { oneOnOne }: PairContext,
  answer: { choice: 1 | 2 | null; day: string | null; personId: string | null },
): AddActionCommand | null {
  const { unsureOwner: _, ...owned } = command;
  if (days) return answer.day ? { ...command, due: { kind: 'date', date: answer.day } } : null;
  const chosen = answer.choice && oneOnOne.people[answer.choice - 1]?.id;
  const ownerId = chosen || oneOnOne.people.find(({ id }) => id === answer.personId)?.id;
  return ownerId ? { ...owned, ownerId } : null;
}
