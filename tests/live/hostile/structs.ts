import {
  type AnyEncodable,
  createEncoder,
  type Encoder,
  toUint8Array,
  writeAny,
  writeUint8,
  writeUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';

/**
 * Writes updates of the Yjs encoding, version 1, struct by struct: also those that no client of Yjs would ever make.
 * All structs of one update belong to one client, and follow one another in its clock.
 */
export type Id = { client: number; clock: number };

/** Where an item hangs: a root, another item, or beside a neighbour (which then says where). */
export type Place = {
  root?: string;
  parent?: Id;
  /** The key in a map. */
  key?: string;
  left?: Id;
  right?: Id;
};

export type Struct = (encoder: Encoder) => void;

export type Deleted = { client: number; clock: number; length: number };

export function structUpdate(
  from: Id,
  structs: readonly Struct[],
  deleted: readonly Deleted[] = [],
): Uint8Array {
  return updateOf([{ from, structs }], deleted);
}

/** The same with structs of several clients. */
export function updateOf(
  clients: readonly { from: Id; structs: readonly Struct[] }[],
  deleted: readonly Deleted[] = [],
): Uint8Array {
  const encoder = createEncoder();
  const writing = clients.filter(({ structs }) => structs.length > 0);
  writeVarUint(encoder, writing.length);
  for (const { from, structs } of writing) {
    writeVarUint(encoder, structs.length);
    writeVarUint(encoder, from.client);
    writeVarUint(encoder, from.clock);
    for (const write of structs) write(encoder);
  }
  writeVarUint(encoder, deleted.length);
  for (const { client, clock, length } of deleted) {
    writeVarUint(encoder, client);
    writeVarUint(encoder, 1);
    writeVarUint(encoder, clock);
    writeVarUint(encoder, length);
  }
  return toUint8Array(encoder);
}

export const gone = (length: number): Struct => lengthOnly(0, length);

export const skipped = (length: number): Struct => lengthOnly(10, length);

function lengthOnly(kind: number, length: number): Struct {
  return (encoder) => {
    writeUint8(encoder, kind);
    writeVarUint(encoder, length);
  };
}

/** Content of an item by its number in the encoding. */
export type Content = { ref: number; write: (encoder: Encoder) => void };

export const contents = {
  deleted: (length: number) => content(1, (encoder) => writeVarUint(encoder, length)),
  json: (...texts: string[]) =>
    content(2, (encoder) => {
      writeVarUint(encoder, texts.length);
      for (const text of texts) writeVarString(encoder, text);
    }),
  binary: (bytes: Uint8Array) => content(3, (encoder) => writeVarUint8Array(encoder, bytes)),
  string: (text: string) => content(4, (encoder) => writeVarString(encoder, text)),
  /** A string of bytes that need not be UTF-8. */
  stringBytes: (bytes: Uint8Array) =>
    content(4, (encoder) => {
      writeVarUint(encoder, bytes.length);
      writeUint8Array(encoder, bytes);
    }),
  embed: (json: string) => content(5, (encoder) => writeVarString(encoder, json)),
  format: (name: string, json: string) =>
    content(6, (encoder) => {
      writeVarString(encoder, name);
      writeVarString(encoder, json);
    }),
  /** 0 array, 1 map, 2 text, 3 XML element, 4 XML fragment, 5 XML hook, 6 XML text. */
  type: (kind: number, name = '') =>
    content(7, (encoder) => {
      writeVarUint(encoder, kind);
      if (kind === 3 || kind === 5) writeVarString(encoder, name);
    }),
  any: (...values: unknown[]) =>
    content(8, (encoder) => {
      writeVarUint(encoder, values.length);
      for (const value of values) writeAny(encoder, value as AnyEncodable);
    }),
  document: (id: string) =>
    content(9, (encoder) => {
      writeVarString(encoder, id);
      writeAny(encoder, {});
    }),
  /** A number that the encoding does not know. */
  unknown: (ref: number) => content(ref, () => {}),
} as const;

function content(ref: number, write: Content['write']): Content {
  return { ref, write };
}

export function item(place: Place, { ref, write }: Content): Struct {
  const { root, parent, key, left, right } = place;
  return (encoder) => {
    writeUint8(encoder, ref | (left ? 0x80 : 0) | (right ? 0x40 : 0) | (key === undefined ? 0 : 0x20));
    for (const neighbour of [left, right]) if (neighbour) writeId(encoder, neighbour);
    if (!left && !right) {
      writeVarUint(encoder, parent ? 0 : 1);
      if (parent) writeId(encoder, parent);
      else writeVarString(encoder, root ?? '');
      if (key !== undefined) writeVarString(encoder, key);
    }
    write(encoder);
  };
}

function writeId(encoder: Encoder, { client, clock }: Id): void {
  writeVarUint(encoder, client);
  writeVarUint(encoder, clock);
}
