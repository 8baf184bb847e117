import { readAgenda } from '../../contract/agendaDocument.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import { isAnswered, isUnanswered } from '../../domain/statusUpdate.ts';
import { ofPair } from '../scope.ts';
import type { AgendaDocuments } from './agendaDocuments.ts';

/**
 * What was not talked about yet: the topics, then the updates that nobody has answered, then those that are answered;
 * each in the order of the agenda.
 * @throws Failure notFound, unavailable
 */
export function listAgenda({ agenda }: { agenda: Pick<AgendaDocuments, 'read'> }) {
  return ofPair('read', async ({ oneOnOneId }): Promise<AgendaItem[]> => {
    const items = await agenda.read(oneOnOneId, readAgenda);
    const isTopic = ({ discussedAt, update }: AgendaItem) => discussedAt === null && update === undefined;
    return [isTopic, isUnanswered, isAnswered].flatMap((isOne) => items.filter(isOne));
  });
}
