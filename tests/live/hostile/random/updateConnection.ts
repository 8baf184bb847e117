import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { type Bytes, frames } from '../hostileConnection.ts';

/** A socket that sends one update after the other, and hears what others write. */
export type UpdateLine = {
  /** What became of it: stored, refused while the line goes on, or the code of the close that it was answered with. */
  send(update: Uint8Array): Promise<'stored' | 'ignored' | number>;
  isOpen(): boolean;
  close(): void;
};

const kinds = { sync: 0, signIn: 2, stored: 8 } as const;

/** @param heard called with each update of somebody else */
export async function openUpdateLine(
  url: string,
  oneOnOneId: string,
  token: string,
  heard: (update: Uint8Array) => unknown,
): Promise<UpdateLine> {
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  const { signIn, update: updateFrame } = frames(oneOnOneId);
  let answer: (outcome: 'stored' | 'ignored' | number) => void = () => {};
  let code: number | null = null;
  const signedIn = Promise.withResolvers<void>();
  socket.addEventListener('message', ({ data }) => {
    const decoder = createDecoder(new Uint8Array(data));
    readVarString(decoder);
    const kind = readVarUint(decoder);
    if (kind === kinds.signIn) signedIn.resolve();
    else if (kind === kinds.stored) answer(readVarUint(decoder) === 1 ? 'stored' : 'ignored');
    else if (kind === kinds.sync && readVarUint(decoder) === 2) heard(readVarUint8Array(decoder));
  });
  socket.addEventListener('close', (event) => {
    code = event.code;
    signedIn.resolve();
    answer(code);
  });
  const write = (message: Bytes) => socket.send(message);
  socket.addEventListener('open', () => write(signIn(token)));
  await signedIn.promise;
  return {
    async send(update) {
      if (code !== null || socket.readyState !== WebSocket.OPEN) return code ?? 1006;
      const outcome = Promise.withResolvers<'stored' | 'ignored' | number>();
      answer = outcome.resolve;
      write(updateFrame(update));
      const first = await outcome.promise;
      if (first !== 'ignored') return first;
      // The close that says why comes right behind.
      const close = Promise.withResolvers<'stored' | 'ignored' | number>();
      answer = close.resolve;
      if (code !== null) return code;
      const timer = setTimeout(() => close.resolve('ignored'), 1_000);
      const second = await close.promise;
      clearTimeout(timer);
      return second;
    },
    isOpen: () => code === null && socket.readyState === WebSocket.OPEN,
    close: () => socket.close(),
  };
}
