import { dayIn } from '../../domain/dayIn.ts';
import { likelyDays } from '../../domain/dueDate.ts';
import { languageOf } from '../../domain/language.ts';
import type { Command } from '../commands/command.ts';
import type { Stories } from '../stories.ts';
import { askAgain } from '../wording/plainReply.ts';
import { wordingFor } from '../wording/wordingFor.ts';
import { choiceReply, openActions } from './actionListReplies.ts';
import { changeActionReply, showActionReply } from './actionReplies.ts';
import { moveTopicReply } from './agendaReplies.ts';
import { askerOf, readingOf } from './askBack.ts';
import type { Asked } from './asked.ts';
import { doneTogetherReply } from './doneTogether.ts';
import type { OpenQuestions } from './openQuestions.ts';
import { pickItems } from './pickItem.ts';
import type { Reply } from './reply.ts';

type Done = Extract<Command, { kind: 'done' }>;
type Snooze = Extract<Command, { kind: 'snooze' }>;

/** "done 2": an action item is done; or, when the last list was the agenda, a topic was talked about. */
export async function doneReply(stories: Stories, asked: Asked, { target }: Done): Promise<Reply> {
  const picked = await pickItems(stories, asked, target);
  const isOne = target.kind === 'number' || target.kind === 'words';
  if (picked.kind === 'unclear') return isOne ? picked.reply : nothingChanged(picked.reply, asked);
  const [only, ...others] = picked.items;
  if (!only || others.length > 0) return doneTogetherReply(stories, asked, picked.items);
  if (only.kind === 'topic') return moveTopicReply(stories, asked, only.id, 'discussed');
  return changeActionReply(stories, asked, only.id, { status: 'done' });
}

/** Where one of several is not clear, none is ticked off, so that a slip is put right before anything is done. */
function nothingChanged(reply: Reply, asked: Asked): Reply {
  const { together } = wordingFor(languageOf(asked.turn.locale));
  return { ...reply, text: `${together.nothingChanged} ${reply.text ?? ''}`.trim() };
}

/** "snooze 2 until Monday": a later date, the next working day when none was said. */
export async function snoozeReply(
  { stories, questions }: { stories: Stories; questions: OpenQuestions },
  asked: Asked,
  snooze: Snooze,
): Promise<Reply> {
  const picked = await pickItems(stories, asked, snooze.target);
  if (picked.kind === 'unclear') return picked.reply;
  const [item] = picked.items;
  if (!item || item.kind === 'topic') return openOnes(stories, asked);
  if (snooze.until?.kind === 'unclear') {
    // The item's own card has a field for the date, and a button for each of the likeliest days.
    const days = likelyDays(snooze.until.words, readingOf(asked));
    questions.ask(askerOf(asked), { kind: 'snooze', actionId: item.id, days });
    const card = await showActionReply(stories, asked, item.id, days);
    return { ...card, text: askAgain(snooze, wordingFor(languageOf(asked.turn.locale))) ?? '' };
  }
  const { turn, person, oneOnOne } = asked;
  const today = dayIn(turn.zone, turn.now);
  const dueDate = snooze.until?.date ?? (await stories.nextWorkingDay(person.id, oneOnOne.id, today));
  return changeActionReply(stories, asked, item.id, { dueDate });
}

/** A topic has no date: the open action items, to say which of them should wait. */
async function openOnes(stories: Stories, asked: Asked): Promise<Reply> {
  const { missing } = wordingFor(languageOf(asked.turn.locale));
  return choiceReply(stories, asked, await openActions(stories, asked), missing.snooze);
}
