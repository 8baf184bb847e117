import * as Y from 'yjs';

/**
 * One message of the live connection, as far as the socket gate must understand it (Hocuspocus protocol, version 4:
 * address, kind, body; lib0 variable-length numbers).
 */
export type ProtocolMessage = {
  address: string;
  kind: 'signIn' | 'sync' | 'presence' | 'leave';
  /** What the client has, where it asks for what it lacks (a Yjs state vector); null for every other message. */
  question: Uint8Array | null;
};

const kinds: Readonly<Record<number, ProtocolMessage['kind']>> = {
  0: 'sync',
  1: 'presence',
  2: 'signIn',
  7: 'leave',
};

const syncSteps: Readonly<Record<number, (body: Uint8Array) => unknown>> = {
  0: Y.decodeStateVector,
  1: Y.decodeUpdate,
  2: Y.decodeUpdate,
};

/** Awareness carries one's own state, and now and then the time-out of others; never a crowd. */
const maxPresenceStates = 100;

/**
 * Reads a whole message, so that nothing malformed reaches Hocuspocus (which would throw outside of any catch, or
 * acknowledge what nobody can ever open again) or the log.
 * @returns null when it is not a message that a client of ours sends
 */
export function readProtocolMessage(bytes: Uint8Array): ProtocolMessage | null {
  try {
    const cursor = { bytes, at: 0 };
    const address = readText(cursor);
    const kind = kinds[readNumber(cursor)];
    // Hocuspocus takes a zero byte as the start of a session name; we have one document to a connection.
    if (kind === undefined || address.includes('\0')) return null;
    const question = readBody[kind](cursor) ?? null;
    return { address, kind, question };
  } catch {
    return null;
  }
}

type Cursor = { bytes: Uint8Array; at: number };

const readBody: Record<ProtocolMessage['kind'], (cursor: Cursor) => Uint8Array | undefined> = {
  sync(cursor) {
    const step = readNumber(cursor);
    const decode = syncSteps[step];
    if (decode === undefined) throw new RangeError('unknown sync step');
    const body = readBytes(cursor);
    decode(body);
    return step === 0 ? body : undefined;
  },
  presence(cursor) {
    const states = { bytes: readBytes(cursor), at: 0 };
    const count = readNumber(states);
    if (count > maxPresenceStates) throw new RangeError('too many states');
    for (let each = 0; each < count; each += 1) {
      readNumber(states);
      readNumber(states);
      JSON.parse(readText(states));
    }
    return undefined;
  },
  signIn(cursor) {
    if (readNumber(cursor) !== 0) throw new RangeError('not a token');
    readText(cursor);
    return undefined;
  },
  leave(cursor) {
    readText(cursor);
    return undefined;
  },
};

function readNumber(cursor: Cursor): number {
  for (let value = 0, weight = 1; ; weight *= 128) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined || weight > Number.MAX_SAFE_INTEGER / 128) throw new RangeError('bad number');
    cursor.at += 1;
    value += (byte & 127) * weight;
    if (byte < 128) return value;
  }
}

function readBytes(cursor: Cursor): Uint8Array {
  const length = readNumber(cursor);
  const end = cursor.at + length;
  if (end > cursor.bytes.length) throw new RangeError('cut short');
  const bytes = cursor.bytes.subarray(cursor.at, end);
  cursor.at = end;
  return bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readText(cursor: Cursor): string {
  return utf8.decode(readBytes(cursor));
}
