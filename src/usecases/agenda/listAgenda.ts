import { readAgenda } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { Person } from '../../domain/person.ts';
import { isAnswered, isUnanswered } from '../../domain/statusUpdate.ts';
import type { AgendaDoor } from './door.ts';

/**
 * What was not talked about yet: the topics, then the updates that nobody has answered, then those that are answered;
 * each in the order of the agenda.
 * @throws Failure notFound, unavailable
 */
export function listAgenda({ agenda }: { agenda: Pick<AgendaDoor, 'read'> }) {
  return async (person: Person, oneOnOneId: string): Promise<AgendaItem[]> => {
    if (!can(person, 'read', oneOnOneId)) throw new Failure('notFound');
    const items = await agenda.read(oneOnOneId, readAgenda);
    const isTopic = ({ discussedAt, update }: AgendaItem) => discussedAt === null && update === undefined;
    return [isTopic, isUnanswered, isAnswered].flatMap((isOne) => items.filter(isOne));
  };
}
