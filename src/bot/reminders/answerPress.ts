import { Failure } from '../../contract/errors.ts';
import { countingZone } from '../../domain/pairZone.ts';
import { briefCard } from '../cards/brief.ts';
import type { CardAction } from '../cards/payloads.ts';
import type { BriefView, ReminderNote } from '../cards/reminderViews.ts';
import { idFrom } from '../turn/once.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { briefOf, readPreparation } from './readBrief.ts';
import type { ReminderPress } from './reminderPorts.ts';
import { shownMark } from './shown.ts';

type Save = Extract<CardAction, { verb: 'answer' }>;

/**
 * Saves what was filled in on a brief: the answer where it was changed there, a topic where one was written, and the
 * updates that were answered. An answer that was changed elsewhere since the card was drawn is not written over: the
 * card then shows both.
 * @throws Failure
 */
export async function savePress(
  dependencies: ReminderPress,
  pairContext: PairContext,
  save: Save,
): Promise<Reply> {
  if (save.title !== '') await addTopicOnce(dependencies, pairContext, save.title);
  const unsaved = await saveUpdates(dependencies, pairContext, typedUpdates(save));
  const isNew = save.answer !== '' && shownMark(save.answer) !== save.shown;
  const isWritten = !isNew || (await isAnswered(dependencies, pairContext, save));
  const answer = isWritten ? '' : save.answer;
  const note = { kind: isWritten ? saidOf(unsaved) : 'answerChanged' } as const;
  return briefReply(dependencies, pairContext, save.on, {
    note,
    typed: { answer, title: '', updates: unsaved },
  });
}

/** What was typed into the fields for updates, by the id of each; empty fields are left out. */
export function typedUpdates(press: Pick<Save, 'updates' | 'update0' | 'update1' | 'update2'>) {
  const fields = [press.update0, press.update1, press.update2];
  const typed = press.updates.map((id, place) => [id, fields[place] ?? ''] as const);
  return Object.fromEntries(typed.filter(([, text]) => text !== ''));
}

/** Saves each; gives those back that somebody has changed meanwhile, or that wait no more. @throws Failure */
async function saveUpdates(
  { useCases }: ReminderPress,
  { person, oneOnOne }: PairContext,
  typed: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const unsaved: [string, string][] = [];
  for (const [itemId, text] of Object.entries(typed)) {
    try {
      await useCases.answerUpdate(person, oneOnOne.id, itemId, text);
    } catch (error) {
      const isGone = error instanceof Failure && ['changedMeanwhile', 'notFound'].includes(error.code);
      if (!isGone) throw error;
      unsaved.push([itemId, text]);
    }
  }
  // An id is what the panel chose: as an entry even `__proto__` is only a name.
  return Object.fromEntries(unsaved);
}

function saidOf(unsaved: object): 'saved' | 'changedMeanwhile' {
  return Object.keys(unsaved).length === 0 ? 'saved' : 'changedMeanwhile';
}

/** The same title sent twice from one card, as by a double click, is one topic, and one that is on the agenda. */
async function addTopicOnce(
  { useCases }: ReminderPress,
  { person, oneOnOne, turn, newId }: PairContext,
  title: string,
) {
  const { conversation, replyToId } = turn;
  const id = replyToId === '' ? newId : idFrom(conversation.conversationId, replyToId, title);
  await useCases.addTopic(person, oneOnOne.id, { id, title, purpose: null, link: null });
  await useCases.moveTopic(person, oneOnOne.id, id, 'waiting');
}

async function isAnswered(
  { useCases }: ReminderPress,
  { person, oneOnOne }: PairContext,
  save: Save,
): Promise<boolean> {
  const { questionId, round, shown, answer } = save;
  const seen = { questionRound: { questionId, round }, wasSeen: (text: string) => shownMark(text) === shown };
  try {
    await useCases.writeAnswer(person, oneOnOne.id, answer, seen);
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'changedMeanwhile') return false;
    throw error;
  }
}

/** The brief as it stands now, for whoever pressed a button of it. */
export async function briefReply(
  { useCases, teamsAppId }: Pick<ReminderPress, 'useCases' | 'teamsAppId'>,
  pairContext: PairContext,
  on: BriefView['on'],
  more: { note?: ReminderNote; typed?: BriefView['typed'] } = {},
): Promise<Reply> {
  const { person, oneOnOne, turn } = pairContext;
  const preparation = await readPreparation(useCases, person, oneOnOne, countingZone(turn.zone));
  const view = { ...briefOf(preparation, person, { on, teamsAppId }), ...more };
  return { card: (reader) => briefCard(view, reader) };
}
