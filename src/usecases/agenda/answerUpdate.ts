import {
  type AgendaDocument,
  readItem,
  recordedItemKey,
  setAnswered,
} from '../../contract/agendaDocument.ts';
import { updateText } from '../../contract/agendaPlaces.ts';
import { Failure } from '../../contract/errors.ts';
import { isRecorded } from '../../contract/recordedAgenda.ts';
import type { Person } from '../../domain/person.ts';
import type { Clock } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { AgendaDocuments } from './agendaDocuments.ts';
import { tidyAnswer } from './tidyAnswer.ts';

/**
 * Writes what a person answers to an update, from a card. Sent again it changes nothing; what they have written
 * elsewhere meanwhile is not written over.
 * @throws Failure notFound (no such update waits), invalid (empty or too long), changedMeanwhile, tooLarge, unavailable
 */
export function answerUpdate({ agenda, clock }: { agenda: Pick<AgendaDocuments, 'edit'>; clock: Clock }) {
  return ofPair('editAgenda', async ({ person, oneOnOneId }, itemId: string, text: string): Promise<void> => {
    const answer = tidyAnswer(text);
    if (answer === '') throw new Failure('invalid', { field: 'answer', reason: { why: 'answerEmpty' } });
    await agenda.edit(oneOnOneId, person.id, (doc) => write(doc, { itemId, person, answer, now: clock() }));
  });
}

type Writing = { itemId: string; person: Person; answer: string; now: string };

function write(doc: AgendaDocument, { itemId, person, answer, now }: Writing): void {
  const item = readItem(doc, itemId);
  if (item?.update === undefined || item.removedAt !== null || isRecorded(doc, recordedItemKey(itemId))) {
    throw new Failure('notFound', { reason: { why: 'updateIsOver' } });
  }
  const text = updateText(doc, itemId, person.id);
  const stands = text.toString();
  if (stands === answer) return;
  if (stands.trim() !== '') throw new Failure('changedMeanwhile');
  text.delete(0, text.length);
  text.insert(0, answer);
  if (item.update.answeredAt === null) setAnswered(doc, itemId, now);
}
