import { isOverdue } from '../../domain/actionItem.ts';
import { dayIn } from '../../domain/dayIn.ts';
import { nextCard } from '../cards/next.ts';
import { recapCard } from '../cards/recap.ts';
import type { Stories } from '../stories.ts';
import { openActions } from './actionListReplies.ts';
import { type Asked, pairOf } from './asked.ts';
import type { Reply } from './reply.ts';

/** Rows of each part of the recap. */
const rows = 6;

/** ISO 8601, UTC; null while it is not known. Never rejects, and answers soon. */
export type NextMeeting = (asked: Asked) => Promise<string | null>;

/** When the two meet next, and what waits for them. */
export async function nextReply(stories: Stories, asked: Asked, nextMeeting: NextMeeting): Promise<Reply> {
  const { person, oneOnOne, turn } = asked;
  const [topics, open, startsAt] = await Promise.all([
    stories.listTopics(person, oneOnOne.id),
    openActions(stories, asked),
    nextMeeting(asked),
  ]);
  const today = dayIn(turn.zone, turn.now);
  const oldestAddedAt = topics.map(({ addedAt }) => addedAt).sort()[0] ?? null;
  const view = {
    pair: pairOf(asked),
    startsAt,
    question: oneOnOne.openingQuestion.text,
    topics: { count: topics.length, oldestAddedAt },
    actions: { open: open.length, overdue: open.filter((item) => isOverdue(item, today)).length },
  };
  return { card: (reader) => nextCard(view, reader) };
}

/** What is open between the two. */
export async function recapReply(stories: Stories, asked: Asked): Promise<Reply> {
  const { person, oneOnOne } = asked;
  const [topics, open] = await Promise.all([
    stories.listTopics(person, oneOnOne.id),
    openActions(stories, asked),
  ]);
  const view = {
    pair: pairOf(asked),
    heldAt: oneOnOne.lastTime?.heldAt ?? null,
    actions: { items: open.slice(0, rows), more: Math.max(0, open.length - rows) },
    topics: { items: topics.slice(0, rows), more: Math.max(0, topics.length - rows) },
  };
  return { card: (reader) => recapCard(view, reader) };
}
