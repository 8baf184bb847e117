import * as Y from 'yjs';
import type { Deletion } from './encodeStructs.ts';

/** What an update brings, as far as a document does not have it yet. */
export type DecodedUpdate = {
  /** In an order in which each can be integrated: what it refers to stands before it. */
  structs: (Y.Item | Y.GC)[];
  /** The clients whose structs are among them. */
  clients: ReadonlySet<number>;
  deletions: Deletion[];
};

/**
 * Reads an update against what a document holds.
 * @returns null when it cannot be integrated as a whole: something that it refers to is nowhere, or it refers to itself.
 * Yjs would apply its first part and keep the rest for later, or throw half-way.
 * @throws when the bytes are no update
 */
export function decodeAgainst(store: Y.Doc['store'], update: Uint8Array): DecodedUpdate | null {
  const { isComplete, ...decoded } = decodeWhatFits(store, update);
  return isComplete ? decoded : null;
}

/**
 * The part of an update that can be integrated.
 * @throws when the bytes are no update
 */
export function decodeWhatFits(
  store: Y.Doc['store'],
  sent: Uint8Array,
): DecodedUpdate & { isComplete: boolean } {
  const { structs, ds } = Y.decodeUpdate(sent);
  const queues = newStructsByClient(store, structs);
  const ordered = inCausalOrder(store, queues.byClient);
  const clockAfter = clocksAfter(store, ordered);
  let isComplete = queues.isWhole && ordered.length === queues.count;
  const deletions = [...ds.clients].flatMap(([client, runs]) =>
    runs.flatMap(({ clock, len }) => {
      const length = Math.min(len, clockAfter(client) - clock);
      isComplete &&= length === len && len > 0;
      return length > 0 ? [{ client, clock, length }] : [];
    }),
  );
  return { structs: ordered, clients: new Set(queues.byClient.keys()), deletions, isComplete };
}

/** Does the document have all of this update already? */
export function isKnown(store: Y.Doc['store'], { structs, deletions }: DecodedUpdate): boolean {
  return structs.length === 0 && deletions.every((deletion) => isDeleted(store, deletion));
}

/** Is all of this run deleted, as far as it is there? */
export function isDeleted(store: Y.Doc['store'], { client, clock, length }: Deletion): boolean {
  const structs = store.clients.get(client);
  if (structs === undefined || clock >= Y.getState(store, client)) return false;
  const end = clock + length;
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= end) return true;
    if (!struct.deleted) return false;
  }
  return true;
}

type Queues = Map<number, (Y.Item | Y.GC)[]>;

/** What is new, up to the first gap of each client. */
function newStructsByClient(
  store: Y.Doc['store'],
  structs: readonly (Y.Item | Y.GC | Y.Skip)[],
): { byClient: Queues; count: number; isWhole: boolean } {
  const byClient: Queues = new Map();
  const next = new Map<number, number>();
  let count = 0;
  let isWhole = true;
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const expected = next.get(client) ?? Y.getState(store, client);
    const end = clock + struct.length;
    if (struct instanceof Y.Skip || clock > expected || struct.length <= 0 || !Number.isSafeInteger(end)) {
      isWhole = false;
      continue;
    }
    // Passed over by us, and not by Yjs: it looks for the neighbours also of what it has.
    if (clock < expected) {
      isWhole &&= references(struct).every((id) => id === null || isBefore(store, id, struct.id));
    }
    if (end <= expected) continue;
    next.set(client, end);
    count += 1;
    const queue = byClient.get(client) ?? [];
    byClient.set(client, queue);
    queue.push(clock < expected ? restOf(struct, expected - clock) : struct);
  }
  return { byClient, count, isWhole };
}

/**
 * What is new of a struct that begins with what is known: it goes on from there, wherever that stands. Yjs would hang it
 * behind the known part but in the parent that this update names, which need not be the same one.
 */
function restOf(struct: Y.Item | Y.GC, known: number): Y.Item | Y.GC {
  const { client, clock } = struct.id;
  const id = Y.createID(client, clock + known);
  if (struct instanceof Y.GC) return new Y.GC(id, struct.length - known);
  const before = Y.createID(client, clock + known - 1);
  return new Y.Item(id, null, before, null, struct.rightOrigin, null, null, struct.content.splice(known));
}

function inCausalOrder(store: Y.Doc['store'], queues: Queues): (Y.Item | Y.GC)[] {
  const ordered: (Y.Item | Y.GC)[] = [];
  const places = new Map([...queues.keys()].map((client) => [client, 0]));
  const clocks = new Map([...queues.keys()].map((client) => [client, Y.getState(store, client)]));
  const isThere = (id: Y.ID | null) =>
    id === null || id.clock < (clocks.get(id.client) ?? Y.getState(store, id.client));
  for (let moved = true; moved; ) {
    moved = false;
    for (const [client, queue] of queues) {
      let place = places.get(client) ?? 0;
      for (; place < queue.length; place += 1) {
        const struct = queue[place];
        if (struct === undefined || !references(struct).every(isThere)) break;
        ordered.push(struct);
        clocks.set(client, struct.id.clock + struct.length);
        moved = true;
      }
      places.set(client, place);
    }
  }
  return ordered;
}

function isBefore(store: Y.Doc['store'], id: Y.ID, struct: Y.ID): boolean {
  return id.client === struct.client ? id.clock < struct.clock : id.clock < Y.getState(store, id.client);
}

function references(struct: Y.Item | Y.GC): (Y.ID | null)[] {
  if (!(struct instanceof Y.Item)) return [];
  return [struct.origin, struct.rightOrigin, struct.parent instanceof Y.ID ? struct.parent : null];
}

function clocksAfter(store: Y.Doc['store'], structs: readonly (Y.Item | Y.GC)[]): (client: number) => number {
  const clocks = new Map<number, number>();
  for (const { id, length } of structs) clocks.set(id.client, id.clock + length);
  return (client) => clocks.get(client) ?? Y.getState(store, client);
}
