import * as z from 'zod/mini';

/** An Entra object id or tenant id: a GUID, lower case. Two spellings of one id must never make two 1:1s. */
export const entraId = z
  .string()
  .check(z.toLowerCase(), z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a GUID'));

/** The parts of a 1:1's id: one tenant, two different people in ascending order. */
type OneOnOneIdFields = { tenantId: string; personIds: readonly [string, string] };

const separator = '.';

const idParts = z.tuple([entraId, entraId, entraId]);

/**
 * The id of the 1:1 of two people in one tenant: `tenant.lower.higher`. It is derived and not drawn, so every
 * road to a 1:1 (series, moved meeting, ad hoc call, personal app) finds the same one, and two first visits at
 * once cannot make two.
 * @throws RangeError when the two are the same person
 */
export function joinOneOnOneId(tenantId: string, one: string, other: string): string {
  const [tenant, first, second] = [tenantId, one, other].map((id) => entraId.parse(id)) as [
    string,
    string,
    string,
  ];
  if (first === second) throw new RangeError('A 1:1 needs two different people');
  return [tenant, ...(first < second ? [first, second] : [second, first])].join(separator);
}

/** The parts of an id, or null when it is not one that `joinOneOnOneId` makes. */
export function splitOneOnOneId(id: string): OneOnOneIdFields | null {
  const [tenantId, first, second, ...rest] = id.split(separator);
  const parts = z.safeParse(idParts, [tenantId, first, second]);
  if (!parts.success || rest.length > 0) return null;
  const [tenant, low, high] = parts.data;
  return low < high && joinOneOnOneId(tenant, low, high) === id
    ? { tenantId: tenant, personIds: [low, high] }
    : null;
}

/** A document that is written live: the agenda of a 1:1, or what one of its two notes for themselves. */
type LiveDocument =
  | { kind: 'agenda'; oneOnOneId: string }
  | { kind: 'notes'; oneOnOneId: string; personId: string };

export type DocumentKind = LiveDocument['kind'];

const notesSeparator = '~';

/** The name of one person's private notes of a 1:1. That of an agenda is the id of the 1:1 itself. */
export function joinNotesName(oneOnOneId: string, personId: string): string {
  return [oneOnOneId, entraId.parse(personId)].join(notesSeparator);
}

/** Which document a name is of; null when it is none. Notes are of one of the two. */
export function splitDocumentName(name: string): LiveDocument | null {
  const [oneOnOneId = '', personId, ...rest] = name.split(notesSeparator);
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
