import { readAgenda } from '../../contract/agendaDocument.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import { askedOf } from '../../domain/statusUpdate.ts';
import { ofPair } from '../scope.ts';
import type { AgendaDocuments } from './agendaDocuments.ts';

/**
 * The updates that somebody is asked for and nobody has given yet, in the order of the agenda.
 * @throws Failure notFound, unavailable
 */
export function listUpdates({ agenda }: { agenda: Pick<AgendaDocuments, 'read'> }) {
  return ofPair('read', async ({ person, oneOnOneId }): Promise<AgendaItem[]> => {
    return askedOf(await agenda.read(oneOnOneId, readAgenda), person.id);
  });
}
