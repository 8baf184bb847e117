import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { DocumentKind } from '../../domain/oneOnOneId.ts';
import { serverAuthor } from './author.ts';

/**
 * Who wrote what in an agenda document. Yjs signs each character with the number of the client that made it, and
 * whoever knows a number could write under it; so each number belongs to whoever the server had authenticated when it
 * was first used. It holds for as long as the document does, also when log and names are long gone.
 */
export type Authors = {
  /** Object id, or `opener`; undefined while nobody has used this number. */
  of(client: number): string | undefined;
  /** Those of these numbers that nobody has used. */
  unused(clients: readonly number[]): number[];
  bind(clients: Iterable<number>, author: string): void;
  /** How many numbers somebody has used. */
  count(author: string): number;
  /** What merging somebody's updates has cost, in steps (see `conflictSteps`). Each load pays it again. */
  mergeSteps(author: string): number;
  addMergeSteps(author: string, steps: number): void;
  /** Takes in what another process knows. */
  learn(record: AuthorsRecord): void;
  /** For the snapshot, see `readAuthors`. */
  encode(): AuthorsRecord;
};

/** For each author their steps and numbers: ascending, as the differences, in lib0's variable length, as base64. */
type AuthorsRecord = { by: string; clients: string; mergeSteps: number }[];

/** Always the same number, so that servers which make a new agenda at the same moment make it once. */
export const seedingClient = 1;

export function createAuthors(record: AuthorsRecord = []): Authors {
  const known = new Map<number, string>([[seedingClient, serverAuthor]]);
  const counts = new Map<string, number>();
  const steps = new Map<string, number>();
  const add = (sums: Map<string, number>, author: string, more: number) =>
    sums.set(author, (sums.get(author) ?? 0) + more);
  const bind: Authors['bind'] = (clients, author) => {
    for (const client of clients) {
      if (known.has(client)) continue;
      known.set(client, author);
      add(counts, author, 1);
    }
  };
  const learn: Authors['learn'] = (told) => {
    for (const { by, clients, mergeSteps } of told) {
      bind(decodeNumbers(clients), by);
      steps.set(by, Math.max(steps.get(by) ?? 0, mergeSteps));
    }
  };
  learn(record);
  return {
    learn,
    of: (client) => known.get(client),
    unused: (clients) => clients.filter((client) => !known.has(client)),
    bind,
    count: (author) => counts.get(author) ?? 0,
    mergeSteps: (author) => steps.get(author) ?? 0,
    addMergeSteps: (author, more) => add(steps, author, more),
    encode: () =>
      [...Map.groupBy(known.keys(), (client) => known.get(client) ?? serverAuthor)].map(([by, clients]) => ({
        by,
        clients: encodeNumbers(clients),
        mergeSteps: steps.get(by) ?? 0,
      })),
  };
}

/** The numbers under which an update brings something new. @throws when the bytes are no update */
export function newClientsOf({ store }: Y.Doc, update: Uint8Array): number[] {
  const { to } = Y.parseUpdateMeta(update);
  return [...to].flatMap(([client, clock]) => (clock > Y.getState(store, client) ? [client] : []));
}

/** The people who have words in these texts, each once. */
export function writersOf(authors: Authors, texts: readonly Y.Text[]): string[] {
  const writers = new Set<string>();
  for (const text of texts) {
    for (let item = text._start; item !== null; item = item.right) {
      const writer = item.deleted ? undefined : authors.of(item.id.client);
      if (writer !== undefined && writer !== serverAuthor) writers.add(writer);
    }
  }
  return [...writers];
}

function encodeNumbers(numbers: readonly number[]): string {
  const encoder = encoding.createEncoder();
  let before = 0;
  for (const number of [...numbers].sort((one, other) => one - other)) {
    encoding.writeVarUint(encoder, number - before);
    before = number;
  }
  return Buffer.from(encoding.toUint8Array(encoder)).toString('base64');
}

/** What cannot be read is left out: its numbers are then bound anew. */
function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  const decoder = decoding.createDecoder(new Uint8Array(Buffer.from(text, 'base64')));
  let number = 0;
  try {
    while (decoding.hasContent(decoder)) {
      number += decoding.readVarUint(decoder);
      numbers.push(number);
    }
  } catch {
    return numbers;
  }
  return numbers;
}

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
