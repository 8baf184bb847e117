import type { ActionEdit } from '../../domain/actionItem.ts';
import { readDueDate } from '../../reading/dueDate.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { draftDroppedCard } from '../cards/draft.ts';
import type { CardAction } from '../cards/payloads.ts';
import type { DraftView } from '../cards/views.ts';
import { pressReminder } from '../reminders/pressReminder.ts';
import type { ReminderPress } from '../reminders/reminderPorts.ts';
import { actionListReply } from '../talk/actionListReplies.ts';
import { addActionReply, showActionReply, withdrawActionReply } from '../talk/actionReplies.ts';
import { addTopicReply, moveTopicReply } from '../talk/agendaReplies.ts';
import { cadenceReply } from '../talk/cadenceReplies.ts';
import { changeFromCard } from '../talk/changeFromCard.ts';
import { actionDraftReply, draftFromText } from '../talk/draftReplies.ts';
import { undoReply } from '../talk/meetingReplies.ts';
import { questionReply } from '../talk/questionReplies.ts';
import { nameManagerReply, remindersReply } from '../talk/settingsReplies.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, readingOf } from '../turn/turn.ts';

/** What a button does to, or shows of, one 1:1. */
export type ActionOnPair = Exclude<CardAction, { verb: 'runCommand' | 'chooseOneOnOne' | 'moveToOther' }>;

type OfVerb<V extends ActionOnPair['verb']> = Extract<ActionOnPair, { verb: V }>;

/**
 * Does what a button asks of a 1:1 whose person and place were checked.
 * @param place where the card is that is answered with a card of the same kind
 * @throws Failure
 */
export async function handlePairAction(
  dependencies: { useCases: BotUseCases; reminders: ReminderPress },
  pairContext: PairContext,
  action: ActionOnPair,
  place: DraftView['place'] = 'chat',
): Promise<Reply> {
  const { useCases } = dependencies;
  switch (action.verb) {
    case 'addTopic':
      return addTopicReply(useCases, pairContext, {
        id: pairContext.newId,
        title: action.title,
        purpose: null,
        link: null,
      });
    case 'removeTopic':
      return moveTopicReply(useCases, pairContext, action.topicId, 'removed');
    case 'restoreTopic':
      return moveTopicReply(useCases, pairContext, action.topicId, 'waiting');
    case 'makeAction':
      return draftFromText(pairContext, action.title);
    case 'confirmTopic':
      return addTopicReply(useCases, pairContext, { ...action, id: action.newId, link: action.messageLink });
    case 'confirmAction':
      return confirmAction(useCases, pairContext, action, place);
    case 'dropDraft':
      return { card: draftDroppedCard };
    case 'showAction':
      return showActionReply(useCases, pairContext, action.actionId);
    case 'showActions':
      return actionListReply(useCases, pairContext, action.list);
    case 'setActionStatus':
      return setStatus(useCases, pairContext, action);
    case 'withdrawAction':
      return withdrawActionReply(useCases, pairContext, action.actionId);
    case 'giveAction':
      return changeOpenFromCard(useCases, pairContext, action.actionId, { ownerId: action.ownerId });
    case 'setActionDate':
      return changeOpenFromCard(useCases, pairContext, action.actionId, { dueDate: action.dueDate });
    case 'changeQuestion':
      return questionReply(useCases, pairContext, action.wording);
    case 'undoWrapUp':
      return undoReply(dependencies.reminders, pairContext, action);
    case 'nameManager':
      return nameManagerReply(useCases, pairContext, action.managerId);
    case 'setCadence':
      return cadenceReply(useCases, pairContext, action);
    case 'setReminders':
      return remindersReply(useCases, pairContext, action);
    case 'answer':
    case 'dealWithAction':
    case 'muteReminders':
    case 'skipGap':
      return pressReminder(dependencies.reminders, pairContext, action);
  }
}

/** Records a draft; words for a date that still are none are asked for again, in the same draft. */
async function confirmAction(
  useCases: BotUseCases,
  pairContext: PairContext,
  { newId, title, ownerId, dueDate, dueWords, chosenDay, chosenOwner, messageLink }: OfVerb<'confirmAction'>,
  place: DraftView['place'],
): Promise<Reply> {
  const owner = chosenOwner ?? ownerId;
  const due = dueWords && !chosenDay ? readDueDate(dueWords, readingOf(pairContext.turn)) : null;
  if (due?.kind === 'unclear')
    return actionDraftReply({ ...pairContext, newId }, { title, ownerId: owner, due, messageLink, place });
  const source = messageLink ? ({ kind: 'message', link: messageLink } as const) : ({ kind: 'bot' } as const);
  const date = chosenDay ?? due?.date ?? dueDate;
  return addActionReply(useCases, pairContext, { id: newId, title, ownerId: owner, dueDate: date, source });
}

async function setStatus(
  useCases: BotUseCases,
  pairContext: PairContext,
  { actionId, status, list }: OfVerb<'setActionStatus'>,
): Promise<Reply> {
  const expects = ({ status: now }: { status: string }) => (now === 'open') === (status !== 'open');
  const reply = await changeFromCard(useCases, pairContext, { actionId, edit: { status }, expects });
  return list ? actionListReply(useCases, pairContext, list) : reply;
}

function changeOpenFromCard(
  useCases: BotUseCases,
  pairContext: PairContext,
  actionId: string,
  edit: ActionEdit,
): Promise<Reply> {
  return changeFromCard(useCases, pairContext, {
    actionId,
    edit,
    expects: ({ status }) => status === 'open',
  });
}
