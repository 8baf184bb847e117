import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { questionCard } from '../cards/question.ts';
import type { Stories } from '../stories.ts';
import { type Asked, pairOf } from './asked.ts';
import type { Reply } from './reply.ts';

/** The opening question, after it was changed where a wording was given. */
export async function questionReply(stories: Stories, asked: Asked, wording: string | null): Promise<Reply> {
  if (wording === null) return questionOf(asked, asked.oneOnOne, false);
  const change = { person: asked.person, id: asked.oneOnOne.id, ifMatch: '*', text: wording };
  const { value } = await stories.changeQuestion(change);
  return questionOf(asked, value, true);
}

function questionOf(asked: Asked, { openingQuestion }: OneOnOne, justChanged: boolean): Reply {
  const view = { pair: pairOf(asked), question: openingQuestion, justChanged };
  return { card: (reader) => questionCard(view, reader) };
}
