import { isOverdue } from '../../domain/actionItem.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { nextCard } from '../cards/next.ts';
import { recapCard } from '../cards/recap.ts';
import type { Reply } from '../turn/reply.ts';
import { dayOfTurn, type PairContext, pairOf } from '../turn/turn.ts';
import { openActions } from './actionListReplies.ts';

/** Rows of each part of the recap. */
const rows = 6;

/** ISO 8601, UTC; null while it is not known. Never rejects, and answers soon. */
export type ReadNextMeeting = (pairContext: PairContext) => Promise<string | null>;

/** When the two meet next, and what waits for them. */
export async function nextReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  nextMeeting: ReadNextMeeting,
): Promise<Reply> {
  const { person, oneOnOne, turn } = pairContext;
  const [topics, open, startsAt] = await Promise.all([
    useCases.listTopics(person, oneOnOne.id),
    openActions(useCases, pairContext),
    nextMeeting(pairContext),
  ]);
  const today = dayOfTurn(turn);
  const oldestAddedAt = topics.map(({ addedAt }) => addedAt).sort()[0] ?? null;
  const view = {
    pair: pairOf(pairContext),
    startsAt,
    question: oneOnOne.openingQuestion.text,
    topics: { count: topics.length, oldestAddedAt },
    actions: { open: open.length, overdue: open.filter((item) => isOverdue(item, today)).length },
  };
  return { card: (reader) => nextCard(view, reader) };
}

/** What is open between the two. */
export async function recapReply(useCases: BotUseCases, pairContext: PairContext): Promise<Reply> {
  const { person, oneOnOne } = pairContext;
  const [topics, open] = await Promise.all([
    useCases.listTopics(person, oneOnOne.id),
    openActions(useCases, pairContext),
  ]);
  const view = {
    pair: pairOf(pairContext),
    heldAt: oneOnOne.lastTime?.heldAt ?? null,
    actions: { items: open.slice(0, rows), more: Math.max(0, open.length - rows) },
    topics: { items: topics.slice(0, rows), more: Math.max(0, topics.length - rows) },
  };
  return { card: (reader) => recapCard(view, reader) };
}
