import type { Purpose } from '../../domain/purpose.ts';
import type { Topic, TopicState } from '../../usecases/agenda/moveTopic.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { agendaListCard, topicAddedCard } from '../cards/topic.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf } from '../turn/turn.ts';
import { numberedFrom, rememberShown, shownAtOnce } from './numbering.ts';

/** What waits on the agenda, updates last, numbered; the numbers are remembered for "done 2". */
export async function agendaReply(useCases: BotUseCases, pairContext: PairContext): Promise<Reply> {
  const items = await useCases.listAgenda(pairContext.person, pairContext.oneOnOne.id);
  const shown = items.slice(0, shownAtOnce);
  await rememberShown(useCases, pairContext, 'agenda', shown);
  const view = { pair: pairOf(pairContext), items: numberedFrom(shown), more: items.length - shown.length };
  return { card: (reader) => agendaListCard(view, reader) };
}

export async function addTopicReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  draft: { id: string; title: string; purpose: Purpose | null; link: string | null },
): Promise<Reply> {
  const item = await useCases.addTopic(pairContext.person, pairContext.oneOnOne.id, draft);
  return { ...topicReply(pairContext, { item, state: 'waiting' }), wrote: { kind: 'topic', id: item.id } };
}

export async function moveTopicReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  topicId: string,
  to: TopicState,
): Promise<Reply> {
  return topicReply(
    pairContext,
    await useCases.moveTopic(pairContext.person, pairContext.oneOnOne.id, topicId, to),
  );
}

export function topicReply(pairContext: PairContext, { item, state }: Topic): Reply {
  return { card: (reader) => topicAddedCard({ pair: pairOf(pairContext), item, state }, reader) };
}
