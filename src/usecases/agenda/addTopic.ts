import { addItem, itemTexts, NotAdded, readItem } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { Clock } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { AgendaDocuments } from './agendaDocuments.ts';

export type TopicDraft = Pick<AgendaItem, 'id' | 'title' | 'purpose'> & {
  /** The message it came from, kept in its notes; null when there is none. */
  link: string | null;
};

/**
 * Puts a topic at the end of the agenda, in the same way as everybody's edits. The same draft again changes
 * nothing and answers with what stands.
 * @throws Failure notFound, invalid (the title, or a full agenda), tooLarge, unavailable
 */
export function addTopic({ agenda, clock }: { agenda: AgendaDocuments; clock: Clock }) {
  return ofPair('editAgenda', async ({ person, oneOnOneId }, draft: TopicDraft): Promise<AgendaItem> => {
    let added: AgendaItem | null = null;
    await agenda.edit(oneOnOneId, person.id, (doc) => {
      if (readItem(doc, draft.id) === null) {
        refusing(() => addItem(doc, { ...draft, broughtBy: person.id, addedAt: clock() }));
        if (draft.link !== null) itemTexts(doc, draft.id)?.notes.insert(0, draft.link);
      }
      added = readItem(doc, draft.id);
    });
    if (added === null) throw new Failure('unexpected');
    return added;
  });
}

/** Turns what `addItem` refuses into a failure that says why. @throws Failure invalid */
export function refusing(add: () => void): void {
  try {
    add();
  } catch (error) {
    if (!(error instanceof NotAdded)) throw error;
    throw new Failure('invalid', { field: 'title', reason: error.reason });
  }
}
