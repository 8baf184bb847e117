import { dayIn } from '../../domain/dayIn.ts';
import { languageOf } from '../../domain/language.ts';
import type { Command } from '../commands/command.ts';
import type { Stories } from '../stories.ts';
import { askAgain } from '../wording/plainReply.ts';
import { wordingFor } from '../wording/wordingFor.ts';
import { choiceReply, openActions } from './actionListReplies.ts';
import { changeActionReply, showActionReply } from './actionReplies.ts';
import { moveTopicReply } from './agendaReplies.ts';
import type { Asked } from './asked.ts';
import { doneTogetherReply } from './doneTogether.ts';
import { pickItem } from './pickItem.ts';
import type { Reply } from './reply.ts';

type Done = Extract<Command, { kind: 'done' }>;
type Snooze = Extract<Command, { kind: 'snooze' }>;

/** "done 2": an action item is done; or, when the last list was the agenda, a topic was talked about. */
export async function doneReply(stories: Stories, asked: Asked, { target }: Done): Promise<Reply> {
  if (target.kind === 'numbers') return doneTogetherReply(stories, asked, target.numbers);
  const picked = await pickItem(stories, asked, target);
  if (picked.kind === 'unclear') return picked.reply;
  if (picked.kind === 'topic') return moveTopicReply(stories, asked, picked.id, 'discussed');
  return changeActionReply(stories, asked, picked.id, { status: 'done' });
}

/** "snooze 2 until Monday": a later date, the next working day when none was said. */
export async function snoozeReply(stories: Stories, asked: Asked, snooze: Snooze): Promise<Reply> {
  const picked = await pickItem(stories, asked, snooze.target);
  if (picked.kind === 'unclear') return picked.reply;
  if (picked.kind === 'topic') return openOnes(stories, asked);
  if (snooze.until?.kind === 'unclear') {
    // The item's own card has a field for the date.
    const card = await showActionReply(stories, asked, picked.id);
    return { ...card, text: askAgain(snooze, wordingFor(languageOf(asked.turn.locale))) ?? '' };
  }
  const { turn, person, oneOnOne } = asked;
  const today = dayIn(turn.zone, turn.now);
  const dueDate = snooze.until?.date ?? (await stories.nextWorkingDay(person.id, oneOnOne.id, today));
  return changeActionReply(stories, asked, picked.id, { dueDate });
}

/** A topic has no date: the open action items, to say which of them should wait. */
async function openOnes(stories: Stories, asked: Asked): Promise<Reply> {
  const { missing } = wordingFor(languageOf(asked.turn.locale));
  return choiceReply(stories, asked, await openActions(stories, asked), missing.snooze);
}
