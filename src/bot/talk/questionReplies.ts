import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { questionCard } from '../cards/question.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf } from '../turn/turn.ts';

/** The opening question, after it was changed where a wording was given. */
export async function questionReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  wording: string | null,
): Promise<Reply> {
  if (wording === null) return questionOf(pairContext, pairContext.oneOnOne, false);
  const { person, oneOnOne } = pairContext;
  const { value } = await useCases.changeQuestion(person, oneOnOne.id, { ifMatch: '*', text: wording });
  return questionOf(pairContext, value, true);
}

function questionOf(pairContext: PairContext, { openingQuestion }: OneOnOne, justChanged: boolean): Reply {
  const view = { pair: pairOf(pairContext), question: openingQuestion, justChanged };
  return { card: (reader) => questionCard(view, reader) };
}
