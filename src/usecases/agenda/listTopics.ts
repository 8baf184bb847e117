import { readAgenda } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { Person } from '../../domain/person.ts';
import type { AgendaDoor } from './door.ts';

/**
 * What still waits to be talked about, in the order of the agenda. Updates do not: they are answered in writing.
 * @throws Failure notFound, unavailable
 */
export function listTopics({ agenda }: { agenda: Pick<AgendaDoor, 'read'> }) {
  return async (person: Person, oneOnOneId: string): Promise<AgendaItem[]> => {
    if (!can(person, 'read', oneOnOneId)) throw new Failure('notFound');
    const items = await agenda.read(oneOnOneId, readAgenda);
    return items.filter(({ discussedAt, update }) => discussedAt === null && update === undefined);
  };
}
