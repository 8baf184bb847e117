import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { questionCard } from '../cards/question.ts';
import { type PairContext, pairOf } from '../turn/pairContext.ts';
import type { Reply } from '../turn/reply.ts';
import type { UseCases } from '../useCases.ts';

/** The opening question, after it was changed where a wording was given. */
export async function questionReply(
  useCases: UseCases,
  pairContext: PairContext,
  wording: string | null,
): Promise<Reply> {
  if (wording === null) return questionOf(pairContext, pairContext.oneOnOne, false);
  const change = { person: pairContext.person, id: pairContext.oneOnOne.id, ifMatch: '*', text: wording };
  const { value } = await useCases.changeQuestion(change);
  return questionOf(pairContext, value, true);
}

function questionOf(pairContext: PairContext, { openingQuestion }: OneOnOne, justChanged: boolean): Reply {
  const view = { pair: pairOf(pairContext), question: openingQuestion, justChanged };
  return { card: (reader) => questionCard(view, reader) };
}
