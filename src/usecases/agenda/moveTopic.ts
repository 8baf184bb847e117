import { readItem, setDiscussed, setRemoved } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { Clock } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { AgendaDocuments } from './agendaDocuments.ts';

/** Where a topic is: waiting on the agenda, taken off it, or talked about. */
export type TopicState = 'waiting' | 'removed' | 'discussed';

export type Topic = { item: AgendaItem; state: TopicState };

/**
 * Takes a topic off the agenda, puts it back, or marks it as talked about. What is so already stays as it is.
 * @throws Failure notFound (no such topic in a 1:1 of this person), unavailable
 */
export function moveTopic({ agenda, clock }: { agenda: AgendaDocuments; clock: Clock }) {
  return ofPair(
    'editAgenda',
    async ({ person, oneOnOneId }, topicId: string, to: TopicState): Promise<Topic> => {
      let item: AgendaItem | null = null;
      await agenda.edit(oneOnOneId, person.id, (doc) => {
        const before = readItem(doc, topicId);
        if (before === null) return;
        if ((before.removedAt !== null) !== (to === 'removed')) {
          setRemoved(doc, topicId, to === 'removed' ? clock() : null);
        }
        if (to === 'discussed' && before.discussedAt === null) setDiscussed(doc, topicId, clock());
        item = readItem(doc, topicId);
      });
      const moved: AgendaItem | null = item;
      if (moved === null) throw new Failure('notFound');
      return { item: moved, state: stateOf(moved, to) };
    },
  );
}

function stateOf(item: AgendaItem, to: TopicState): TopicState {
  if (to === 'removed') return 'removed';
  return item.discussedAt === null ? 'waiting' : 'discussed';
}
