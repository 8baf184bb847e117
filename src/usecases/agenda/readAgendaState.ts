import { ofPair } from '../scope.ts';

/** The agenda as it stands, as an update of Yjs. Rejects with Failure: `notFound` (no such id), `unavailable`. */
export type AgendaState = (oneOnOneId: string) => Promise<Uint8Array>;

/**
 * One of the two gets their whole agenda document, for a panel that is about to connect to it.
 * @throws Failure notFound, unavailable
 */
export function readAgendaState({ agendaState }: { agendaState: AgendaState }) {
  return ofPair('read', ({ oneOnOneId }) => agendaState(oneOnOneId));
}
