import type { LiveServer } from './liveServer.ts';

/** A socket without any client behind it, for messages that a client of ours never sends. */
export type RawLine = {
  send(...messages: (Uint8Array<ArrayBuffer> | string)[]): void;
  /** Kinds of the messages received so far: 0 sync, 1 presence, 2 signed in or not, 7 close, 8 acknowledged. */
  received: number[];
  /** The code with which the server closed. */
  closed: Promise<number>;
  isOpen(): boolean;
  close(): void;
};

export async function openRawLine(server: Pick<LiveServer, 'url'>): Promise<RawLine> {
  const socket = new WebSocket(server.url);
  socket.binaryType = 'arraybuffer';
  const received: number[] = [];
  socket.addEventListener('message', ({ data }) => received.push(kindOf(new Uint8Array(data))));
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve(code));
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  return {
    send: (...messages) => {
      for (const message of messages) socket.send(message);
    },
    received,
    closed,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    close: () => socket.close(),
  };
}

export const kinds = {
  sync: 0,
  presence: 1,
  signIn: 2,
  stateless: 5,
  broadcast: 6,
  leave: 7,
  stored: 8,
} as const;

/** A message to a document: parts are numbers, texts and byte strings, as lib0 writes them. */
export function message(...parts: (number | string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap(encoded));
}

export function signInAs(address: string, token: string): Uint8Array<ArrayBuffer> {
  return message(address, kinds.signIn, 0, token);
}

export function update(address: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return message(address, kinds.sync, 2, bytes);
}

export function answer(address: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return message(address, kinds.sync, 1, bytes);
}

function encoded(part: number | string | Uint8Array): number[] {
  if (typeof part === 'number') return number(part);
  const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
  return [...number(bytes.length), ...bytes];
}

function number(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))];
}

/** Past the address, which is shorter than 16 k. */
function kindOf(bytes: Uint8Array): number {
  const [low = 0, high = 0] = bytes;
  const start = low < 128 ? 1 + low : 2 + (low - 128) + high * 128;
  return bytes[start] ?? -1;
}
