import { EventEmitter } from 'node:events';
import type { Hocuspocus } from '@hocuspocus/server';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import * as encoding from 'lib0/encoding';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { liveLimits } from '../../src/contract/live.ts';
import { editsAfterRecording } from '../../src/live/editsAfterRecording.ts';
import { gateLimits } from '../../src/live/gate/gateLimits.ts';
import { type LiveContext, openLiveConnection, type Socket } from '../../src/live/liveConnection.ts';
import { createPersonLimits } from '../../src/live/personLimits.ts';
import { createSocketGate } from '../../src/live/socketGate.ts';
import { startTokenLifetime } from '../../src/live/tokenLifetime.ts';
import type { Logged } from './liveServer.ts';

const words = 'what they wrote';
const fail = () => {
  throw new Error(words);
};

class FakeSocket extends EventEmitter implements Socket {
  readyState = 1;
  bufferedAmount = 0;
  closedWith: number[] = [];
  send() {}
  close(code: number) {
    this.closedWith.push(code);
  }
  terminate = fail;
}

let logged: Logged[] = [];
const note = (level: Logged['level']) => (facts: object, message: string) => {
  logged.push({ level, facts, message });
};
const logger = { info: note('info'), warn: note('warn'), error: note('error') };

beforeEach(() => {
  logged = [];
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  expect(JSON.stringify(logged)).not.toContain(words);
});

test('a message that cannot be handled closes its own connection, which then asks what is stored', () => {
  const socket = new FakeSocket();
  const connection = { handleMessage: fail, handleClose: () => undefined };
  // Of Hocuspocus the door needs this alone.
  const hocuspocus = { handleConnection: () => connection } as unknown as Hocuspocus<LiveContext>;
  const door = createSocketGate(
    hocuspocus,
    liveLimits,
    createPersonLimits(liveLimits, gateLimits, () => 0),
    logger,
  );
  door.take(socket, '127.0.0.1');
  socket.emit('message', question(), true);
  expect(socket.closedWith).toEqual([closeCodes.unavailable]);
  expect(logged.map(({ message }) => message)).toEqual([
    'A message of a live connection could not be handled',
  ]);
  expect(door.sockets()).toBe(0);
});

test('of what is to be done at the end of a connection, one failure keeps nothing else from being done', () => {
  const socket = new FakeSocket();
  const line = openLiveConnection(socket, logger);
  const done: string[] = [];
  line.onClose(() => done.push('first'));
  line.onClose(fail);
  line.onClose(() => done.push('last'));
  line.close('restarting');
  socket.emit('close');
  // The other side does not answer, and the socket cannot even be cut.
  jest.advanceTimersByTime(130_000);
  expect(done).toEqual(['first', 'last']);
  expect(logged).toHaveLength(2);
});

test('a client that cannot be asked for a new token, and a connection that cannot be ended, end nothing else', () => {
  const line = openLiveConnection(new FakeSocket(), logger);
  const stay = startTokenLifetime({ ...line, close: fail }, () => new Date(0).toISOString(), logger);
  stay.askWith(fail);
  stay.until(new Date(120_000).toISOString());
  jest.advanceTimersByTime(130_000);
  expect(logged).toHaveLength(2);
});

test('a document that cannot be looked at for late edits is told to the log by its 1:1', async () => {
  const late = editsAfterRecording(async () => undefined, logger);
  const load = { documentName: 'a-1-1', document: { share: { has: fail }, getMap: fail } };
  await late.afterLoadDocument?.(load as never);
  jest.advanceTimersByTime(130_000);
  await Promise.resolve();
  expect(logged).toEqual([
    {
      level: 'error',
      message: 'A late edit is not on record yet',
      facts: { oneOnOneId: 'a-1-1', fault: { name: 'Error', stack: expect.any(String) } },
    },
  ]);
});

/** A sync question as a client sends it first. */
function question(): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, 'a-1-1');
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint8Array(encoder, new Uint8Array([0]));
  return encoding.toUint8Array(encoder);
}
