import { otherDays } from '../../domain/dueDate.ts';
import { languageOf } from '../../domain/language.ts';
import { helpCard } from '../cards/help.ts';
import { unknownTextCard } from '../cards/unknownText.ts';
import type { AddAction, Command, Incomplete } from '../commands/command.ts';
import type { ReminderPress } from '../reminders/ports.ts';
import type { Stories } from '../stories.ts';
import { askAgain } from '../wording/plainReply.ts';
import { wordingFor } from '../wording/wordingFor.ts';
import { actionListReply, choiceReply, listFor, openActions } from './actionListReplies.ts';
import { addActionReply } from './actionReplies.ts';
import { addTopicReply, agendaReply } from './agendaReplies.ts';
import { answerFormReply, answerReply } from './answerReplies.ts';
import { askAboutAction, dateOf, isUnclear, readingOf } from './askBack.ts';
import { type Asked, pairOf } from './asked.ts';
import { doneReply, snoozeReply } from './doneAndSnooze.ts';
import { actionDraftReply } from './draftReplies.ts';
import { type ExportLink, exportReply } from './exportReply.ts';
import { wrapUpReply } from './meetingReplies.ts';
import type { OpenQuestions } from './openQuestions.ts';
import { type NextMeeting, nextReply, recapReply } from './outlookReplies.ts';
import { questionReply } from './questionReplies.ts';
import type { Reply } from './reply.ts';
import { settingsReply } from './settingsReplies.ts';
import { severalReply } from './severalReply.ts';

export type AnswerNeeds = {
  stories: Stories;
  nextMeeting: NextMeeting;
  exportLink: ExportLink;
  reminders: ReminderPress;
  questions: OpenQuestions;
  /** Reads what is no command; null where no language model is configured. */
  understand: ((asked: Asked, text: string) => Promise<Command | Reply | null>) | null;
};

/**
 * Does what somebody asked for, and says so.
 * @param text what they wrote, to be kept where it was not understood
 * @throws Failure
 */
export async function answerCommand(
  needs: AnswerNeeds,
  asked: Asked,
  command: Command,
  text: string,
): Promise<Reply> {
  const { stories, nextMeeting, reminders } = needs;
  switch (command.kind) {
    case 'help':
      return { card: (reader) => helpCard({ pair: pairOf(asked) }, reader) };
    case 'agenda':
      return agendaReply(stories, asked);
    case 'addTopic':
      return addTopicReply(stories, asked, {
        id: asked.newId,
        title: command.title,
        purpose: null,
        link: null,
      });
    case 'addAction':
      return actionAdded(needs, asked, command, text);
    case 'several':
      return severalReply(needs, asked, command.commands);
    case 'listActions':
      return actionListReply(stories, asked, listFor(command.whose, asked));
    case 'done':
      return doneReply(stories, asked, command);
    case 'snooze':
      return snoozeReply(needs, asked, command);
    case 'question':
      return questionReply(stories, asked, command.wording);
    case 'answer':
      return answerReply(reminders, asked, command.text);
    case 'next':
      return nextReply(stories, asked, nextMeeting);
    case 'recap':
      return recapReply(stories, asked);
    case 'wrapUp':
      return wrapUpReply(stories, asked);
    case 'export':
      return exportReply(needs, asked);
    case 'settings':
      return settingsReply(stories, asked);
    case 'incomplete':
      return { ...(await formFor(needs, asked, command)), ...sentence(asked, command) };
    case 'refused':
      return { ...keptText(asked, text, ['addAction', 'addTopic', 'question']), ...sentence(asked, command) };
    case 'unknown':
      return notACommand(needs, asked, command);
  }
}

/** Free text: understood where somebody set that up, or else kept in a field with the nearest commands. */
async function notACommand(needs: AnswerNeeds, asked: Asked, { text, nearest }: Unknown): Promise<Reply> {
  const meant = await needs.understand?.(asked, text);
  if (!meant) return keptText(asked, text, nearest);
  return 'card' in meant ? meant : answerCommand({ ...needs, understand: null }, asked, meant, text);
}

type Unknown = Extract<Command, { kind: 'unknown' }>;

/** What is not clear is asked for, with everything else kept; nothing is stored before. */
async function actionAdded(
  { stories, questions }: AnswerNeeds,
  asked: Asked,
  command: AddAction,
  text: string,
): Promise<Reply> {
  if (isUnclear(command)) return askAboutAction(questions, asked, command);
  const { title, ownerId } = command;
  const item = {
    id: asked.newId,
    title,
    ownerId,
    dueDate: dateOf(command),
    source: { kind: 'bot' as const },
  };
  return addActionReply(stories, asked, item, otherDays(text, item.dueDate, readingOf(asked)));
}

/** Where the missing part can be given. */
async function formFor(
  { stories, reminders }: AnswerNeeds,
  asked: Asked,
  command: Incomplete,
): Promise<Reply> {
  if (command.command === 'answer') return answerFormReply(reminders, asked);
  if (command.command === 'addTopic') return agendaReply(stories, asked);
  if (command.command === 'addAction') return actionDraftReply(asked, { ...command, title: '' });
  return choiceReply(stories, asked, await openActions(stories, asked), '');
}

function keptText(asked: Asked, text: string, nearest: Unknown['nearest']): Reply {
  return { card: (reader) => unknownTextCard({ pair: pairOf(asked), text, nearest }, reader) };
}

function sentence(asked: Asked, command: Command): { text?: string } {
  const text = askAgain(command, wordingFor(languageOf(asked.turn.locale)));
  return text === null ? {} : { text };
}
