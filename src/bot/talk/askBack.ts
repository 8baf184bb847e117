import { likelyDays } from '../../reading/dueDate.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import type { AddActionCommand } from '../commands/command.ts';
import { readShortAnswer } from '../commands/readAnswer.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, readingOf } from '../turn/turn.ts';
import { addActionReply, changeActionReply } from './actionReplies.ts';
import { actionDraftReply } from './draftReplies.ts';

/** An action item whose day or owner is not clear: a form with the likeliest answers as buttons. */
export function askAboutAction(
  questions: OpenQuestions,
  pairContext: PairContext,
  command: AddActionCommand,
): Reply {
  const { title, ownerId, due, unsureOwner } = command;
  const days = due.kind === 'unclear' ? likelyDays(due.words, readingOf(pairContext.turn)) : null;
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
    return day ? changeActionReply(useCases, pairContext, { id: question.actionId }, { dueDate: day }) : null;
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

/** What was asked back, and what it was about: nothing of it is stored before the answer. */
type OpenQuestion =
  | { kind: 'action'; newId: string; command: AddActionCommand; days: readonly [string, string] | null }
  | { kind: 'snooze'; actionId: string; days: readonly [string, string] };

/** Questions whose answer somebody may type instead of pressing a button. */
export type OpenQuestions = {
  /** @param who the conversation and the person who was asked */
  ask(who: Asker, question: OpenQuestion): void;
  /** The question that is open, once: whatever is said next answers it, or lets it go. */
  take(who: Asker): OpenQuestion | null;
};

type Asker = { conversationId: string; personId: string };

const keptFor = 10 * 60_000;
const maxKept = 1_000;

/**
 * Kept in this process only: after a restart, or where another process gets the answer, the buttons still answer it,
 * and what was typed is a message like any other.
 */
export function createOpenQuestions(clock: Clock): OpenQuestions {
  const open = new Map<string, { question: OpenQuestion; at: number }>();
  const keyOf = ({ conversationId, personId }: Asker) => JSON.stringify([conversationId, personId]);
  return {
    ask(who, question) {
      open.delete(keyOf(who));
      open.set(keyOf(who), { question, at: Date.parse(clock()) });
      const [oldest] = open.keys();
      if (open.size > maxKept && oldest !== undefined) open.delete(oldest);
    },
    take(who) {
      const kept = open.get(keyOf(who));
      open.delete(keyOf(who));
      return kept && Date.parse(clock()) - kept.at < keptFor ? kept.question : null;
    },
  };
}
