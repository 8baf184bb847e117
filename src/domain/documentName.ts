import { entraId, splitOneOnOneId } from './oneOnOneId.ts';

/** A document that is written live: the agenda of a 1:1, or what one of its two notes for themselves. */
export type LiveDocument =
  | { kind: 'agenda'; oneOnOneId: string }
  | { kind: 'notes'; oneOnOneId: string; personId: string };

export type DocumentKind = LiveDocument['kind'];

const separator = '~';

/** The name of one person's private notes of a 1:1. That of an agenda is the id of the 1:1 itself. */
export function joinNotesName(oneOnOneId: string, personId: string): string {
  return [oneOnOneId, entraId.parse(personId)].join(separator);
}

/** Which document a name is of; null when it is none. Notes are of one of the two. */
export function splitDocumentName(name: string): LiveDocument | null {
  const [oneOnOneId = '', personId, ...rest] = name.split(separator);
  const pair = splitOneOnOneId(oneOnOneId);
  if (pair === null || rest.length > 0) return null;
  if (personId === undefined) return { kind: 'agenda', oneOnOneId };
  return pair.personIds.includes(personId) ? { kind: 'notes', oneOnOneId, personId } : null;
}

/** The people who write in it: none where the name is of no document. */
export function writersOfDocument(name: string): readonly string[] {
  const document = splitDocumentName(name);
  if (document === null) return [];
  if (document.kind === 'notes') return [document.personId];
  return splitOneOnOneId(document.oneOnOneId)?.personIds ?? [];
}
