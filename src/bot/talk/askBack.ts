import { likelyDays, type Reading } from '../../domain/dueDate.ts';
import { languageOf } from '../../domain/language.ts';
import type { AddAction, Speaking } from '../commands/command.ts';
import { readShortAnswer } from '../commands/readAnswer.ts';
import type { Stories } from '../stories.ts';
import { addActionReply, changeActionReply } from './actionReplies.ts';
import type { Asked } from './asked.ts';
import { actionDraftReply } from './draftReplies.ts';
import type { Asker, OpenQuestion, OpenQuestions } from './openQuestions.ts';
import type { Reply } from './reply.ts';

/** An action item whose day or owner is not clear: a form with the likeliest answers as buttons. */
export function askAboutAction(questions: OpenQuestions, asked: Asked, command: AddAction): Reply {
  const { title, ownerId, due, unsureOwner } = command;
  const days = due.kind === 'unclear' ? likelyDays(due.words, readingOf(asked)) : null;
  questions.ask(askerOf(asked), { kind: 'action', newId: asked.newId, command, days });
  return actionDraftReply(asked, { title, ownerId, due, ...(unsureOwner !== undefined && { unsureOwner }) });
}

/** What a message comes to that answers the question which is open; null where it is none, or another message. */
export async function answerTyped(
  stories: Stories,
  questions: OpenQuestions,
  asked: Asked,
  { text, speaking }: { text: string; speaking: Speaking },
): Promise<Reply | null> {
  const question = questions.take(askerOf(asked));
  if (!question) return null;
  const answer = readShortAnswer(text, speaking);
  const day = (answer.choice && question.days?.[answer.choice - 1]) || answer.day;
  if (question.kind === 'snooze') {
    return day ? changeActionReply(stories, asked, question.actionId, { dueDate: day }) : null;
  }
  const command = completed(question, asked, { ...answer, day });
  if (!command) return null;
  const again = { ...asked, newId: question.newId };
  if (isUnclear(command)) return askAboutAction(questions, again, command);
  return addActionReply(stories, again, {
    ...command,
    id: question.newId,
    dueDate: dateOf(command),
    source: { kind: 'bot' },
  });
}

export function isUnclear({ due, unsureOwner }: AddAction): boolean {
  return due.kind === 'unclear' || unsureOwner !== undefined;
}

export function dateOf({ due }: AddAction): string | null {
  return due.kind === 'date' ? due.date : null;
}

export function readingOf({ turn: { now, zone, locale } }: Pick<Asked, 'turn'>): Reading {
  return { now, zone, language: languageOf(locale) };
}

export function askerOf({ turn, person }: Asked): Asker {
  return { conversationId: turn.conversation.conversationId, personId: person.id };
}

/** The item with what was answered; null where that is no answer. The day is asked before the owner. */
function completed(
  { command, days }: Extract<OpenQuestion, { kind: 'action' }>,
  { oneOnOne }: Asked,
  answer: { choice: 1 | 2 | null; day: string | null; personId: string | null },
): AddAction | null {
  const { unsureOwner: _, ...owned } = command;
  if (days) return answer.day ? { ...command, due: { kind: 'date', date: answer.day } } : null;
  const chosen = answer.choice && oneOnOne.people[answer.choice - 1]?.id;
  const ownerId = chosen || oneOnOne.people.find(({ id }) => id === answer.personId)?.id;
  return ownerId ? { ...owned, ownerId } : null;
}
