import * as Y from 'yjs';
import type { DocumentKind } from '../../domain/documentName.ts';
import { type Authors, createAuthors } from './authors.ts';

/** What is known about an agenda while it is in memory. */
export type OpenAgenda = {
  kind: DocumentKind;
  /** Upper bound of its encoded size, in bytes; exact when last measured. */
  bytes: number;
  /** Entries in the log that no snapshot holds, as far as this server knows. */
  entries: number;
  /** Somebody has, or had, it open since it came into memory; not only the server, for a moment. */
  wasOpen: boolean;
  /** Who wrote what. */
  authors: Authors;
  /** What of it each person has written, in bytes: an upper bound, exact when last measured. */
  bytesBy: Map<string, number>;
};

const opened = new WeakMap<Y.Doc, OpenAgenda>();

export function openAgenda(doc: Y.Doc): OpenAgenda {
  const known = opened.get(doc);
  if (known !== undefined) return known;
  const agenda: OpenAgenda = {
    kind: 'agenda',
    bytes: Y.encodeStateAsUpdate(doc).length,
    entries: 0,
    wasOpen: false,
    authors: createAuthors(),
    bytesBy: new Map<string, number>(),
  };
  opened.set(doc, agenda);
  return agenda;
}
