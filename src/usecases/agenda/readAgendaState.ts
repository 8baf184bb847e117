import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import type { Person } from '../../domain/person.ts';

/** The agenda as it stands, as an update of Yjs. Rejects with Failure: `notFound` (no such id), `unavailable`. */
export type AgendaState = (oneOnOneId: string) => Promise<Uint8Array>;

/**
 * One of the two gets their whole living agenda, for a panel that is about to connect to it.
 * @throws Failure notFound, unavailable
 */
export function readAgendaState({ agendaState }: { agendaState: AgendaState }) {
  return async (person: Person, oneOnOneId: string): Promise<Uint8Array> => {
    if (!can(person, 'read', oneOnOneId)) throw new Failure('notFound');
    return agendaState(oneOnOneId);
  };
}
