import type { Purpose } from '../../domain/purpose.ts';
import type { Topic, TopicState } from '../../usecases/agenda/moveTopic.ts';
import { agendaListCard } from '../cards/agendaList.ts';
import { topicAddedCard } from '../cards/topicAdded.ts';
import type { Stories } from '../stories.ts';
import { type Asked, pairOf } from './asked.ts';
import { numberedFrom, shownAtOnce } from './numbering.ts';
import type { Reply } from './reply.ts';

/** What waits on the agenda, updates last, numbered; the numbers are remembered for "done 2". */
export async function agendaReply(stories: Stories, asked: Asked): Promise<Reply> {
  const items = await stories.listAgenda(asked.person, asked.oneOnOne.id);
  const shown = items.slice(0, shownAtOnce);
  await stories.listings.remember(asked.oneOnOne.id, asked.turn.conversation.conversationId, {
    kind: 'agenda',
    ids: shown.map(({ id }) => id),
  });
  const view = { pair: pairOf(asked), items: numberedFrom(shown), more: items.length - shown.length };
  return { card: (reader) => agendaListCard(view, reader) };
}

export async function addTopicReply(
  stories: Stories,
  asked: Asked,
  draft: { id: string; title: string; purpose: Purpose | null; link: string | null },
): Promise<Reply> {
  const item = await stories.addTopic(asked.person, asked.oneOnOne.id, draft);
  return topicReply(asked, { item, state: 'waiting' });
}

export async function moveTopicReply(
  stories: Stories,
  asked: Asked,
  topicId: string,
  to: TopicState,
): Promise<Reply> {
  return topicReply(asked, await stories.moveTopic(asked.person, asked.oneOnOne.id, topicId, to));
}

function topicReply(asked: Asked, { item, state }: Topic): Reply {
  return { card: (reader) => topicAddedCard({ pair: pairOf(asked), item, state }, reader) };
}
