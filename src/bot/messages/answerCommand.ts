import { languageOf } from '../../domain/language.ts';
import { otherDays } from '../../reading/dueDate.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { anyTimeCard, helpCard } from '../cards/help.ts';
import { unknownTextCard } from '../cards/unknownText.ts';
import type { AddActionCommand, Command, Incomplete } from '../commands/command.ts';
import type { ReminderPress } from '../reminders/reminderPorts.ts';
import { askAgain } from '../strings/plainReply.ts';
import { botStringsFor } from '../strings/stringsFor.ts';
import { actionListReply, choiceReply, listFor, openActions } from '../talk/actionListReplies.ts';
import { addActionReply } from '../talk/actionReplies.ts';
import { addTopicReply, agendaReply } from '../talk/agendaReplies.ts';
import { askAboutAction, dateOf, isUnclear, type OpenQuestions } from '../talk/askBack.ts';
import { doneReply, snoozeReply } from '../talk/doneAndSnooze.ts';
import { actionDraftReply } from '../talk/draftReplies.ts';
import { type ExportLink, exportReply } from '../talk/exportReply.ts';
import { wrapUpReply } from '../talk/meetingReplies.ts';
import { nextReply, type ReadNextMeeting, recapReply } from '../talk/outlookReplies.ts';
import { questionReply } from '../talk/questionReplies.ts';
import { reopenReply } from '../talk/reopenReply.ts';
import { settingsReply } from '../talk/settingsReplies.ts';
import { severalReply } from '../talk/severalReply.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf, readingOf } from '../turn/turn.ts';
import { answerFormReply, answerReply } from './answerReplies.ts';

export type AnswerDependencies = {
  useCases: BotUseCases;
  nextMeeting: ReadNextMeeting;
  exportLink: ExportLink;
  reminders: ReminderPress;
  questions: OpenQuestions;
  /** Reads what is no command; null where no language model is configured. */
  understand: ((pairContext: PairContext, text: string) => Promise<Command | Reply | null>) | null;
};

/**
 * Does what somebody asked for, and says so.
 * @param text what they wrote, to be kept where it was not understood
 * @throws Failure
 */
export async function answerCommand(
  dependencies: AnswerDependencies,
  pairContext: PairContext,
  command: Command,
  text: string,
): Promise<Reply> {
  const { useCases, nextMeeting, reminders } = dependencies;
  switch (command.kind) {
    case 'help':
      return { card: (reader) => helpCard({ pair: pairOf(pairContext) }, reader) };
    case 'thanks':
      return { card: anyTimeCard };
    case 'reopen':
      return reopenReply(useCases, pairContext, command);
    case 'agenda':
      return agendaReply(useCases, pairContext);
    case 'addTopic':
      return addTopicReply(useCases, pairContext, {
        id: pairContext.newId,
        title: command.title,
        purpose: null,
        link: null,
      });
    case 'addAction':
      return actionAdded(dependencies, pairContext, command, text);
    case 'several':
      return severalReply(dependencies, pairContext, command.commands);
    case 'listActions':
      return actionListReply(useCases, pairContext, listFor(command.whose, pairContext));
    case 'done':
      return doneReply(useCases, pairContext, command);
    case 'snooze':
      return snoozeReply(dependencies, pairContext, command);
    case 'question':
      return questionReply(useCases, pairContext, command.wording);
    case 'answer':
      return answerReply(reminders, pairContext, command.text);
    case 'next':
      return nextReply(useCases, pairContext, nextMeeting);
    case 'recap':
      return recapReply(useCases, pairContext);
    case 'wrapUp':
      return wrapUpReply(reminders, pairContext);
    case 'export':
      return exportReply(dependencies, pairContext);
    case 'settings':
      return settingsReply(useCases, pairContext);
    case 'incomplete':
      return { ...(await formFor(dependencies, pairContext, command)), ...sentence(pairContext, command) };
    case 'refused':
      return {
        ...keptText(pairContext, text, ['addAction', 'addTopic', 'question']),
        ...sentence(pairContext, command),
      };
    case 'unknown':
      return notACommand(dependencies, pairContext, command);
  }
}

/** Free text: understood where somebody set that up, or else kept in a field with the nearest commands. */
async function notACommand(
  dependencies: AnswerDependencies,
  pairContext: PairContext,
  { text, nearest }: Unknown,
): Promise<Reply> {
  const meant = await dependencies.understand?.(pairContext, text);
  if (!meant) return keptText(pairContext, text, nearest);
  return 'card' in meant
    ? meant
    : answerCommand({ ...dependencies, understand: null }, pairContext, meant, text);
}

type Unknown = Extract<Command, { kind: 'unknown' }>;

/** What is not clear is asked for, with everything else kept; nothing is stored before. */
async function actionAdded(
  { useCases, questions }: AnswerDependencies,
  pairContext: PairContext,
  command: AddActionCommand,
  text: string,
): Promise<Reply> {
  if (isUnclear(command)) return askAboutAction(questions, pairContext, command);
  const { title, ownerId } = command;
  const item = {
    id: pairContext.newId,
    title,
    ownerId,
    dueDate: dateOf(command),
    source: { kind: 'bot' as const },
  };
  return addActionReply(
    useCases,
    pairContext,
    item,
    otherDays(text, item.dueDate, readingOf(pairContext.turn)),
  );
}

/** Where the missing part can be given. */
async function formFor(
  { useCases, reminders }: AnswerDependencies,
  pairContext: PairContext,
  command: Incomplete,
): Promise<Reply> {
  if (command.command === 'answer') return answerFormReply(reminders, pairContext);
  if (command.command === 'addTopic') return agendaReply(useCases, pairContext);
  if (command.command === 'addAction') return actionDraftReply(pairContext, { ...command, title: '' });
  return choiceReply(useCases, pairContext, await openActions(useCases, pairContext), '');
}

function keptText(pairContext: PairContext, text: string, nearest: Unknown['nearest']): Reply {
  return { card: (reader) => unknownTextCard({ pair: pairOf(pairContext), text, nearest }, reader) };
}

function sentence(pairContext: PairContext, command: Command): { text?: string } {
  const text = askAgain(command, botStringsFor(languageOf(pairContext.turn.locale)));
  return text === null ? {} : { text };
}
