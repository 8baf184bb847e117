import { languageOf } from '../../domain/language.ts';
import { likelyDays } from '../../reading/dueDate.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Command } from '../commands/command.ts';
import { askAgain } from '../strings/plainReply.ts';
import { botStringsFor } from '../strings/stringsFor.ts';
import type { Reply } from '../turn/reply.ts';
import { dayOfTurn, type PairContext, readingOf } from '../turn/turn.ts';
import { choiceReply, openActions } from './actionListReplies.ts';
import { changeActionReply, showActionReply } from './actionReplies.ts';
import { moveTopicReply } from './agendaReplies.ts';
import { askerOf, type OpenQuestions } from './askBack.ts';
import { doneTogetherReply } from './doneTogether.ts';
import { pickItems } from './pickItem.ts';

type Done = Extract<Command, { kind: 'done' }>;
type Snooze = Extract<Command, { kind: 'snooze' }>;

/** "done 2": an action item is done; or, when the last list was the agenda, a topic was talked about. */
export async function doneReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  { target }: Done,
): Promise<Reply> {
  const picked = await pickItems(useCases, pairContext, target);
  const isOne = target.kind === 'number' || target.kind === 'words';
  if (picked.kind === 'unclear') return isOne ? picked.reply : nothingChanged(picked.reply, pairContext);
  const [only, ...others] = picked.items;
  if (!only || others.length > 0) return doneTogetherReply(useCases, pairContext, picked.items);
  if (only.kind === 'topic') return moveTopicReply(useCases, pairContext, only.id, 'discussed');
  return changeActionReply(useCases, pairContext, only, { status: 'done' });
}

/** Where one of several is not clear, none is ticked off, so that a slip is put right before anything is done. */
function nothingChanged(reply: Reply, pairContext: PairContext): Reply {
  const { together } = botStringsFor(languageOf(pairContext.turn.locale));
  return { ...reply, text: `${together.nothingChanged} ${reply.text ?? ''}`.trim() };
}

/** "snooze 2 until Monday": a later date, the next working day when none was said. */
export async function snoozeReply(
  { useCases, questions }: { useCases: BotUseCases; questions: OpenQuestions },
  pairContext: PairContext,
  snooze: Snooze,
): Promise<Reply> {
  const picked = await pickItems(useCases, pairContext, snooze.target);
  if (picked.kind === 'unclear') return picked.reply;
  const [item] = picked.items;
  if (!item || item.kind === 'topic') return openOnes(useCases, pairContext);
  if (snooze.until?.kind === 'unclear') {
    // The item's own card has a field for the date, and a button for each of the likeliest days.
    const days = likelyDays(snooze.until.words, readingOf(pairContext.turn));
    questions.ask(askerOf(pairContext), { kind: 'snooze', actionId: item.id, days });
    const card = await showActionReply(useCases, pairContext, item.id, days);
    return { ...card, text: askAgain(snooze, botStringsFor(languageOf(pairContext.turn.locale))) ?? '' };
  }
  const { turn, person, oneOnOne } = pairContext;
  const today = dayOfTurn(turn);
  const dueDate = snooze.until?.date ?? (await useCases.nextWorkingDay(person.id, oneOnOne.id, today));
  return changeActionReply(useCases, pairContext, item, { dueDate });
}

/** A topic has no date: the open action items, to say which of them should wait. */
async function openOnes(useCases: BotUseCases, pairContext: PairContext): Promise<Reply> {
  const { missing } = botStringsFor(languageOf(pairContext.turn.locale));
  return choiceReply(useCases, pairContext, await openActions(useCases, pairContext), missing.snooze);
}
