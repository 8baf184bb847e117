import { WordedFailure } from '../../contract/wordedFailure.ts';
import type { ActionEdit, ActionItem } from '../../domain/actionItem.ts';
import { languageOf } from '../../domain/language.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { actionsDueCard } from '../cards/actionsDue.ts';
import type { ReminderOnCard } from '../cards/payloads/reminders.ts';
import type { CardAction } from '../cards/payloads.ts';
import type { ReminderNote } from '../cards/reminderViews.ts';
import { botStringsFor } from '../strings/stringsFor.ts';
import { changeOnCard } from '../talk/changeFromCard.ts';
import type { Reply } from '../turn/reply.ts';
import { dayOfTurn, type PairContext, pairOf } from '../turn/turn.ts';
import { briefReply, typedUpdates } from './answerPress.ts';
import { panelUrlOf } from './panelUrlOf.ts';
import type { ReminderPress } from './reminderPorts.ts';

type Press = Extract<CardAction, { verb: 'dealWithAction' }>;

/**
 * Ticks off, puts off or hands over one action item of a reminder. One that is no longer theirs, or closed
 * otherwise, stays as it is, and the card says so.
 * @throws Failure
 */
export async function actionPress(
  dependencies: ReminderPress,
  pairContext: PairContext,
  press: Press,
): Promise<Reply> {
  const edit = await editOf(dependencies, press, pairContext);
  const { item, isStale } = await changeOnCard(dependencies.useCases, pairContext, {
    actionId: press.actionId,
    edit,
    expects: ({ status, ownerId }) => status === 'open' && ownerId === pairContext.person.id,
  });
  const note: ReminderNote = isStale ? { kind: 'changedMeanwhile' } : noteOf(press, item);
  if (press.on.kind === 'actionsDue') return actionsDueReply(dependencies, pairContext, press.on, note);
  const { answer, title } = press;
  return briefReply(dependencies, pairContext, press.on, {
    note,
    typed: { answer, title, updates: typedUpdates(press) },
  });
}

async function editOf(
  { useCases }: Pick<ReminderPress, 'useCases'>,
  { change, until }: Press,
  { turn, person, oneOnOne }: PairContext,
): Promise<ActionEdit> {
  if (change === 'done') return { status: 'done' };
  if (change === 'give') return { ownerId: otherThan(oneOnOne.people, person.id).id };
  const today = dayOfTurn(turn);
  if (until !== null && until <= today) {
    const { dayHasPassed } = botStringsFor(languageOf(turn.locale));
    throw new WordedFailure('invalid', dayHasPassed, { field: 'until' });
  }
  return { dueDate: until ?? (await useCases.nextWorkingDay(person.id, oneOnOne.id, today)) };
}

function noteOf({ change }: Press, { title, dueDate }: ActionItem): ReminderNote {
  if (change === 'snooze') return { kind: 'snoozed', title, day: dueDate ?? '' };
  return { kind: change === 'done' ? 'done' : 'given', title };
}

/** The items of the card as they stand now; those that this 1:1 does not have are passed over. @throws Failure */
export async function actionsDueReply(
  { useCases, teamsAppId }: { useCases: Pick<BotUseCases, 'readActions'>; teamsAppId: string },
  { person, oneOnOne }: Pick<PairContext, 'person' | 'oneOnOne'>,
  on: Extract<ReminderOnCard, { kind: 'actionsDue' }>,
  note: ReminderNote | null,
): Promise<Reply> {
  const view = {
    pair: pairOf({ oneOnOne }),
    personId: person.id,
    items: await useCases.readActions(person, oneOnOne.id, on.actionIds),
    note,
    panelUrl: panelUrlOf(oneOnOne, teamsAppId),
  };
  return { card: (reader) => actionsDueCard(view, reader) };
}
