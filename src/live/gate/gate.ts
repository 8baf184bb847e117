import * as Y from 'yjs';
import { standsIn } from '../../contract/agendaPlaces.ts';
import { listenWhile } from '../../platform/listen.ts';
import { applyInBatches } from './applyInBatches.ts';
import { type Author, type EditRefusal, serverAuthor } from './author.ts';
import { openAgenda } from './authors.ts';
import { isAgendaContent, textsAreOfNewItems } from './contents.ts';
import { type DecodedUpdate, decodeAgainst, isKnown } from './decodedUpdate.ts';
import { encodeStructs } from './encodeStructs.ts';
import { type GateLimits, gateLimits } from './gateLimits.ts';
import { type Change, inspect } from './inspect.ts';
import { bytesOf, hasRoomForItems } from './shares.ts';

/**
 * Stands before the log: an update is tried on a copy of the agenda, and what comes of it is compared with what an
 * agenda may be and with who may touch what. The caller stores what has passed, applies it to the document and says
 * so; between `check` and `accept` or `reject` nobody else may ask about the same document.
 */
export type Gate = {
  /** @param budget steps that merging may take now; see `conflictSteps` */
  check(doc: Y.Doc, update: Uint8Array, personId: string, budget: number): Verdict;
  /**
   * What `change` changes, checked likewise. The server's own edits may touch its bookkeeping.
   * @param by object id of the person on whose behalf, or `opener`
   * @throws what `change` throws
   */
  change(doc: Y.Doc, by: string, change: (doc: Y.Doc) => void): Verdict;
  /** It is stored, and in the document. */
  accept(doc: Y.Doc, passed: Passed): void;
  /** Another process has let it in and stored it, and the document has it by now. */
  learn(doc: Y.Doc, update: Uint8Array): void;
  /** It could not be stored: the copy, which has it, is of no use any more. */
  reject(doc: Y.Doc): void;
};

export type Passed = {
  kind: 'passed';
  update: Uint8Array;
  author: string;
  clients: readonly number[];
  mergeSteps: number;
};

export type Verdict =
  | Passed
  /** The document has all of it already. */
  | { kind: 'known' }
  /** `mergeSteps`: what it has cost nevertheless. */
  | { kind: 'refused'; reason: EditRefusal; mergeSteps: number };

/** @param limits those of `contract/live.ts` that concern a document */
export function createGate(limits: { documentBytes: number }, gate: GateLimits = gateLimits): Gate {
  const copies = new WeakMap<Y.Doc, Y.Doc>();

  function copyOf(doc: Y.Doc): Y.Doc {
    const known = copies.get(doc);
    if (known) return known;
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    copies.set(doc, copy);
    return copy;
  }

  function reject(doc: Y.Doc): void {
    copies.get(doc)?.destroy();
    copies.delete(doc);
  }

  /** What was applied of it makes the copy useless. */
  function refuse(doc: Y.Doc, reason: EditRefusal, mergeSteps: number): Verdict {
    reject(doc);
    return refused(reason, mergeSteps + gate.stepsOfRefusal);
  }

  function check(doc: Y.Doc, sent: Uint8Array, personId: string, budget: number): Verdict {
    const decoded = decoding(() => decodeAgainst(doc.store, sent));
    if (decoded === null) return refused('senseless', gate.stepsOfRefusal);
    if (isKnown(doc.store, decoded)) return { kind: 'known' };
    const early = refusalOf(doc, decoded, personId);
    if (early !== null) return refused(early, gate.stepsOfRefusal);
    // Nothing is tried for whoever has spent what they had.
    if (budget <= 0) return refused('tooComplex', 0);
    // Written anew: what was looked at is what is stored, byte for byte.
    const update = encodeStructs(decoded.structs, decoded.deletions);
    const copy = copyOf(doc);
    const shareLeft = gate.mergeStepsPerShare - openAgenda(doc).authors.mergeSteps(personId);
    const left = Math.min(budget, gate.mergeStepsPerUpdate, shareLeft);
    const author = { id: personId, isServer: false };
    const { value: applied, change } = observing(copy, author, () =>
      applyInBatches(copy, update, decoded, left),
    );
    if (applied === null || 'refused' in applied) {
      // A budget that ran out was spent.
      return refuse(doc, applied?.refused ?? 'senseless', applied?.refused === 'tooComplex' ? left : 0);
    }
    if (change === null || !hasAll(copy, decoded)) return refuse(doc, 'senseless', applied.steps);
    if (typeof change === 'string') return refuse(doc, change, applied.steps);
    if (!hasRoom(doc, copy, { update, change, personId })) return refuse(doc, 'tooLarge', applied.steps);
    return {
      kind: 'passed',
      update,
      author: personId,
      clients: [...decoded.clients],
      mergeSteps: applied.steps,
    };
  }

  /** What can be said before anything is applied. */
  function refusalOf(
    doc: Y.Doc,
    { structs, clients, deletions }: DecodedUpdate,
    by: string,
  ): EditRefusal | null {
    const { authors } = openAgenda(doc);
    if (structs.length > gate.structs || clients.size > gate.clients || deletions.length > gate.deletions) {
      return 'tooComplex';
    }
    if (structs.reduce((sum, { length }) => sum + length, 0) > gate.clock) return 'tooComplex';
    for (const client of clients) if ((authors.of(client) ?? by) !== by) return 'forbidden';
    if (authors.count(by) + clients.size > gate.clientsPerPerson) return 'tooLarge';
    const names = namesAtTop(structs);
    if (!names.every((name) => standsIn(openAgenda(doc).kind, name))) return 'senseless';
    const newTexts = new Set(names.filter((name) => !doc.share.has(name))).size;
    if (newTexts > gate.newTexts) return 'tooComplex';
    if (newTexts > 0 && newTexts + textsOf(doc, by) > gate.textsPerPerson) return 'tooLarge';
    return structs.every(isAgendaContent) && textsAreOfNewItems(structs) ? null : 'senseless';
  }

  type Added = { update: Uint8Array; change: Change; personId: string };

  /** Room is kept for marks and deletions where there is none for words, and for the server where there is none for those. */
  function hasRoom(doc: Y.Doc, copy: Y.Doc, { update, change, personId }: Added): boolean {
    const limit = limits.documentBytes * (change.addsText ? 1 : 1 + gate.reserve);
    if (!fits(doc, update.length, limit)) return false;
    if (change.created > 0 && !hasRoomForItems(copy, personId)) return false;
    const most = limits.documentBytes * (gate.share + (change.addsText ? 0 : gate.reserve / 2));
    const agenda = openAgenda(doc);
    if (agenda.bytes + update.length <= most) return true;
    const own = agenda.bytesBy.get(personId);
    if (own !== undefined && own + update.length <= most) return true;
    agenda.bytesBy.set(personId, bytesOf(doc, agenda.authors, personId));
    return (agenda.bytesBy.get(personId) ?? 0) + update.length <= most;
  }

  function change(doc: Y.Doc, by: string, edit: (doc: Y.Doc) => void): Verdict {
    const copy = copyOf(doc);
    const { authors } = openAgenda(doc);
    if (authors.of(copy.clientID) !== by) copy.clientID = unusedClient(copy);
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array) => updates.push(update);
    let outcome: Change | EditRefusal | null = null;
    try {
      const author = { id: by, isServer: true };
      const work = () => watching(copy, author, () => copy.transact(() => edit(copy)));
      outcome = listenWhile(copy, 'update', note, work).change;
    } catch (error) {
      // It may have changed some of the copy before it gave up.
      reject(doc);
      throw error;
    }
    const [update] = updates;
    if (update === undefined) return { kind: 'known' };
    if (outcome === null || typeof outcome === 'string') return refuse(doc, outcome ?? 'senseless', 0);
    const limit = limits.documentBytes * (by === serverAuthor ? 1 + 2 * gate.reserve : 1);
    const isRoomy = outcome.addsText || by === serverAuthor;
    if (!fits(doc, update.length, isRoomy ? limit : limit * (1 + gate.reserve)))
      return refuse(doc, 'tooLarge', 0);
    return { kind: 'passed', update, author: by, clients: [copy.clientID], mergeSteps: 0 };
  }

  return {
    check,
    change,
    reject,
    learn(doc, update) {
      const copy = copies.get(doc);
      if (copy !== undefined) Y.applyUpdate(copy, update);
    },
    accept(doc, { update, author, clients, mergeSteps }) {
      const agenda = openAgenda(doc);
      agenda.authors.bind(clients, author);
      agenda.authors.addMergeSteps(author, mergeSteps);
      const own = agenda.bytesBy.get(author);
      if (own !== undefined) agenda.bytesBy.set(author, own + update.length);
      agenda.bytes += update.length;
      agenda.entries += 1;
    },
  };
}

/**
 * May so many bytes be added? Adds up what came in and measures exactly only when that sum reaches the limit, since
 * encoding a whole agenda for every key press would be waste.
 */
function fits(doc: Y.Doc, bytes: number, limit: number): boolean {
  const agenda = openAgenda(doc);
  if (agenda.bytes + bytes <= limit) return true;
  agenda.bytes = Y.encodeStateAsUpdate(doc).length;
  return agenda.bytes + bytes <= limit;
}

/** Runs `apply`, and tells what it did to the agenda. Whatever Yjs throws on the way is no change to an agenda. */
function observing<T>(
  copy: Y.Doc,
  author: Author,
  apply: () => T,
): { value: T | null; change: Change | EditRefusal | null } {
  try {
    return watching(copy, author, apply);
  } catch {
    return { value: null, change: null };
  }
}

function watching<T>(
  copy: Y.Doc,
  author: Author,
  work: () => T,
): { value: T; change: Change | EditRefusal | null } {
  let change: Change | EditRefusal | null = null;
  const look = (transaction: Y.Transaction) => {
    change = inspect(transaction, author);
  };
  const value = listenWhile(copy, 'beforeObserverCalls', look, work);
  return { value, change };
}

function refused(reason: EditRefusal, mergeSteps: number): Verdict {
  return { kind: 'refused', reason, mergeSteps };
}

function decoding<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

/** Yjs gives no word where it stopped half-way. */
function hasAll({ store }: Y.Doc, { structs }: DecodedUpdate): boolean {
  return structs.every(({ id, length }) => Y.getState(store, id.client) >= id.clock + length);
}

function unusedClient(doc: Y.Doc): number {
  for (;;) {
    const client = new Y.Doc().clientID;
    if (!doc.store.clients.has(client)) return client;
  }
}

/** The names at the top of the document that these structs say they stand under. */
function namesAtTop(structs: DecodedUpdate['structs']): string[] {
  return structs.flatMap((struct) => {
    const parent: unknown = struct instanceof Y.Item ? struct.parent : null;
    return typeof parent === 'string' ? [parent] : [];
  });
}

/** How many texts of this person stand at the top of the document. */
function textsOf(doc: Y.Doc, personId: string): number {
  return [...doc.share.keys()].filter((name) => name.endsWith(`/${personId}`)).length;
}
