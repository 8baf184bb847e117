import type { AgendaDocument } from '../../contract/agendaDocument.ts';

/** The living agendas, as whoever is not a panel reaches them. Rejects with Failure, and with what `change` throws. */
export type AgendaDoor = {
  /** `look` must not change anything. */
  read<T>(oneOnOneId: string, look: (doc: AgendaDocument) => T): Promise<T>;
  /** Resolves when stored. @param by the person on whose behalf */
  edit(oneOnOneId: string, by: string, change: (doc: AgendaDocument) => void): Promise<void>;
};
