import { readAgenda } from '../../contract/agendaDocument.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import { ofPair } from '../scope.ts';
import type { AgendaDocuments } from './agendaDocuments.ts';

/**
 * What still waits to be talked about, in the order of the agenda. Updates do not: they are answered in writing.
 * @throws Failure notFound, unavailable
 */
export function listTopics({ agenda }: { agenda: Pick<AgendaDocuments, 'read'> }) {
  return ofPair('read', async ({ oneOnOneId }): Promise<AgendaItem[]> => {
    const items = await agenda.read(oneOnOneId, readAgenda);
    return items.filter(({ discussedAt, update }) => discussedAt === null && update === undefined);
  });
}
