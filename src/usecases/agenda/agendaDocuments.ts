import type { AgendaDocument, AgendaText } from '../../contract/agendaDocument.ts';

/** Who wrote what in an agenda, as the server authenticated them when they wrote it. */
export type AgendaAuthors = {
  /** Object ids of those who have words in any of these texts, each once. */
  writersOf(texts: readonly AgendaText[]): string[];
};

/** The agenda documents, as whoever is not a panel reaches them. Rejects with Failure, and with what `change` throws. */
export type AgendaDocuments = {
  /** `look` must not change anything. It gets no authors where nobody knows them. */
  read<T>(oneOnOneId: string, look: (doc: AgendaDocument, authors?: AgendaAuthors) => T): Promise<T>;
  /** Resolves when stored. @param by the person on whose behalf */
  edit(oneOnOneId: string, by: string, change: (doc: AgendaDocument) => void): Promise<void>;
};
