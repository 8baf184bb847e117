import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { eventually } from '../../setup/eventually.ts';

/** A socket with no client of ours behind it, signed in as one of the two. */
export type HostileLine = {
  send(message: Bytes): void;
  /** Waits until the server has answered each update sent so far, or has closed. Milliseconds that took. */
  answered(within?: number): Promise<number>;
  /** The whole agenda as the server has it now, as one update. */
  agenda(): Promise<Uint8Array>;
  /** Updates that the server said it has stored, and that it said it has not. */
  stored(): number;
  refused(): number;
  /** The numbers under which others have shown that they are there. */
  presences(): number[];
  /** Bytes received in all. */
  received(): number;
  /** The code with which the server closed; null while it is open. */
  closed(): number | null;
  close(): void;
};

/** How an agenda is asked for from its beginning: by a state vector of nothing. */
export const fromTheBeginning = Uint8Array.of(0);

export type Bytes = Uint8Array<ArrayBuffer>;

const kinds = { sync: 0, presence: 1, signIn: 2, stored: 8 } as const;
const steps = { question: 0, answer: 1, update: 2 } as const;

/** Messages of the live connection to one document. */
export function frames(oneOnOneId: string) {
  const frame = (...parts: (number | string | Uint8Array)[]): Bytes => {
    const encoder = createEncoder();
    for (const part of [oneOnOneId, ...parts]) {
      if (typeof part === 'number') writeVarUint(encoder, part);
      else if (typeof part === 'string') writeVarString(encoder, part);
      else writeVarUint8Array(encoder, part);
    }
    return toUint8Array(encoder) as Bytes;
  };
  return {
    signIn: (token: string) => frame(kinds.signIn, 0, token),
    update: (bytes: Uint8Array) => frame(kinds.sync, steps.update, bytes),
    answer: (bytes: Uint8Array) => frame(kinds.sync, steps.answer, bytes),
    question: (stateVector: Uint8Array) => frame(kinds.sync, steps.question, stateVector),
    presence: (states: Uint8Array) => frame(kinds.presence, states),
  };
}

/** Opens one; signed in or closed by the server when it resolves. */
export async function openHostileLine(url: string, oneOnOneId: string, token: string): Promise<HostileLine> {
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  const counted = { sent: 0, stored: 0, refused: 0, received: 0, signedIn: false };
  const presences = new Set<number>();
  const answers: Uint8Array[] = [];
  let code: number | null = null;
  const start = startOf(oneOnOneId);
  socket.addEventListener('message', ({ data }) => {
    const bytes = new Uint8Array(data);
    counted.received += bytes.length;
    const kind = bytes[start];
    if (kind === kinds.signIn) counted.signedIn = true;
    else if (kind === kinds.presence) for (const id of presencesIn(bytes)) presences.add(id);
    else if (kind === kinds.sync && bytes[start + 1] === steps.answer) answers.push(answerIn(bytes));
    else if (kind === kinds.stored) counted[bytes[start + 1] === 1 ? 'stored' : 'refused'] += 1;
  });
  socket.addEventListener('close', (event) => {
    code = event.code;
  });
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('close', resolve);
  });
  const write = (message: Bytes) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(message);
  };
  write(frames(oneOnOneId).signIn(token));
  await eventually('it is signed in, or sent away', () => counted.signedIn || code !== null);
  return {
    send(message) {
      if (message[start] === kinds.sync && message[start + 1] !== steps.question) counted.sent += 1;
      write(message);
    },
    async answered(within = 60_000) {
      const began = performance.now();
      const all = () => counted.stored + counted.refused >= counted.sent;
      await eventually('an answer to all that was sent', () => code !== null || all(), within, 2);
      return performance.now() - began;
    },
    async agenda() {
      const before = answers.length;
      write(frames(oneOnOneId).question(fromTheBeginning));
      await eventually('the agenda as it is there', () => answers.length > before, 20_000, 2);
      return answers.at(-1) ?? fromTheBeginning;
    },
    stored: () => counted.stored,
    refused: () => counted.refused,
    presences: () => [...presences],
    received: () => counted.received,
    closed: () => code,
    close: () => socket.close(),
  };
}

/** Where the kind stands in a message: behind the address, which is shorter than 16 k. */
function startOf(oneOnOneId: string): number {
  return oneOnOneId.length + (oneOnOneId.length < 128 ? 1 : 2);
}

function answerIn(message: Uint8Array): Uint8Array {
  const decoder = createDecoder(message);
  readVarString(decoder);
  for (const _ of ['kind', 'step']) readVarUint(decoder);
  return readVarUint8Array(decoder);
}

function presencesIn(message: Uint8Array): number[] {
  const decoder = createDecoder(message);
  readVarString(decoder);
  readVarUint(decoder);
  const states = createDecoder(readVarUint8Array(decoder));
  return Array.from({ length: readVarUint(states) }, () => {
    const id = readVarUint(states);
    readVarUint(states);
    readVarString(states);
    return id;
  });
}
