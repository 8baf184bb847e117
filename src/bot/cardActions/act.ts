import type { ActionEdit } from '../../domain/actionItem.ts';
import { readDueDate } from '../../domain/dueDate.ts';
import { languageOf } from '../../domain/language.ts';
import { draftDroppedCard } from '../cards/draft.ts';
import type { CardAction } from '../cards/payloads.ts';
import type { DraftView } from '../cards/views.ts';
import type { ReminderPress } from '../reminders/ports.ts';
import { pressReminder } from '../reminders/pressReminder.ts';
import type { Stories } from '../stories.ts';
import { actionListReply } from '../talk/actionListReplies.ts';
import { addActionReply, showActionReply } from '../talk/actionReplies.ts';
import { addTopicReply, moveTopicReply } from '../talk/agendaReplies.ts';
import type { Asked } from '../talk/asked.ts';
import { cadenceReply } from '../talk/cadenceReplies.ts';
import { actionDraftReply, draftFromText } from '../talk/draftReplies.ts';
import { undoReply } from '../talk/meetingReplies.ts';
import { questionReply } from '../talk/questionReplies.ts';
import type { Reply } from '../talk/reply.ts';
import { nameManagerReply, remindersReply } from '../talk/settingsReplies.ts';
import { pressOn } from './pressOn.ts';

/** What a button does to, or shows of, one 1:1. */
export type ActionOnPair = Exclude<CardAction, { verb: 'runCommand' | 'chooseOneOnOne' }>;

type OfVerb<V extends ActionOnPair['verb']> = Extract<ActionOnPair, { verb: V }>;

/**
 * Does what a button asks of a 1:1 whose person and place were checked.
 * @param place where the card is that is answered with a card of the same kind
 * @throws Failure
 */
export async function act(
  needs: { stories: Stories; reminders: ReminderPress },
  asked: Asked,
  action: ActionOnPair,
  place: DraftView['place'] = 'chat',
): Promise<Reply> {
  const { stories } = needs;
  switch (action.verb) {
    case 'addTopic':
      return addTopicReply(stories, asked, {
        id: asked.newId,
        title: action.title,
        purpose: null,
        link: null,
      });
    case 'removeTopic':
      return moveTopicReply(stories, asked, action.topicId, 'removed');
    case 'restoreTopic':
      return moveTopicReply(stories, asked, action.topicId, 'waiting');
    case 'makeAction':
      return draftFromText(asked, action.title);
    case 'confirmTopic':
      return addTopicReply(stories, asked, { ...action, id: action.newId, link: action.messageLink });
    case 'confirmAction':
      return confirmAction(stories, asked, action, place);
    case 'dropDraft':
      return { card: draftDroppedCard };
    case 'showAction':
      return showActionReply(stories, asked, action.actionId);
    case 'showActions':
      return actionListReply(stories, asked, action.list);
    case 'setActionStatus':
      return setStatus(stories, asked, action);
    case 'giveAction':
      return pressOnOpen(stories, asked, action.actionId, { ownerId: action.ownerId });
    case 'setActionDate':
      return pressOnOpen(stories, asked, action.actionId, { dueDate: action.dueDate });
    case 'changeQuestion':
      return questionReply(stories, asked, action.wording);
    case 'undoWrapUp':
      return undoReply(stories, asked, action.meetingId);
    case 'nameManager':
      return nameManagerReply(stories, asked, action.managerId);
    case 'setCadence':
      return cadenceReply(stories, asked, action);
    case 'setReminders':
      return remindersReply(stories, asked, action);
    case 'answer':
    case 'dealWithAction':
    case 'muteReminders':
    case 'skipGap':
      return pressReminder(needs.reminders, asked, action);
  }
}

/** Records a draft; words for a date that still are none are asked for again, in the same draft. */
async function confirmAction(
  stories: Stories,
  asked: Asked,
  { newId, title, ownerId, dueDate, dueWords, chosenDay, chosenOwner, messageLink }: OfVerb<'confirmAction'>,
  place: DraftView['place'],
): Promise<Reply> {
  const { now, zone } = asked.turn;
  const owner = chosenOwner ?? ownerId;
  const due =
    dueWords && !chosenDay
      ? readDueDate(dueWords, { now, zone, language: languageOf(asked.turn.locale) })
      : null;
  if (due?.kind === 'unclear')
    return actionDraftReply({ ...asked, newId }, { title, ownerId: owner, due, messageLink, place });
  const source = messageLink ? ({ kind: 'message', link: messageLink } as const) : ({ kind: 'bot' } as const);
  const date = chosenDay ?? due?.date ?? dueDate;
  return addActionReply(stories, asked, { id: newId, title, ownerId: owner, dueDate: date, source });
}

async function setStatus(
  stories: Stories,
  asked: Asked,
  { actionId, status, list }: OfVerb<'setActionStatus'>,
): Promise<Reply> {
  const expects = ({ status: now }: { status: string }) => (now === 'open') === (status !== 'open');
  const reply = await pressOn(stories, asked, { actionId, edit: { status }, expects });
  return list ? actionListReply(stories, asked, list) : reply;
}

function pressOnOpen(stories: Stories, asked: Asked, actionId: string, edit: ActionEdit): Promise<Reply> {
  return pressOn(stories, asked, { actionId, edit, expects: ({ status }) => status === 'open' });
}
