import { readAgenda } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { Person } from '../../domain/person.ts';
import { askedOf } from '../../domain/statusUpdate.ts';
import type { AgendaDoor } from './door.ts';

/**
 * The updates that somebody is asked for and nobody has given yet, in the order of the agenda.
 * @throws Failure notFound, unavailable
 */
export function listUpdates({ agenda }: { agenda: Pick<AgendaDoor, 'read'> }) {
  return async (person: Person, oneOnOneId: string): Promise<AgendaItem[]> => {
    if (!can(person, 'read', oneOnOneId)) throw new Failure('notFound');
    return askedOf(await agenda.read(oneOnOneId, readAgenda), person.id);
  };
}
