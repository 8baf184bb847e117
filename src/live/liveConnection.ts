import type { WebSocketLike } from '@hocuspocus/server';
import { type CloseReason, closeCodes } from '../contract/closeCodes.ts';
import type { Person } from '../domain/person.ts';
import { runAfter, runCaught } from '../platform/later.ts';
import { listen } from '../platform/listen.ts';
import { logFault } from '../platform/logFault.ts';
import type { LiveLogger } from './live.ts';

/** The part of a `ws` socket that is used here. */
export type Socket = {
  readonly readyState: number;
  readonly bufferedAmount: number;
  send(data: string | ArrayBufferLike | ArrayBufferView): void;
  close(code: number, reason: string): void;
  terminate(): void;
  on(event: 'message', listener: (data: unknown, isBinary: boolean) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
};

/** One open connection, as everything in this folder knows it. */
export type LiveConnection = {
  /** Who the token named; null before sign-in. */
  person: Person | null;
  /** Signed in, and the agenda is loaded. */
  arrived(): boolean;
  /** The connection has signed in, and the agenda is loaded. */
  arrive(): void;
  /** Runs `listener` once it has arrived. */
  whenArrived(listener: () => void): void;
  /** The one presence state that this connection may set; null before it has set one. */
  presenceId: number | null;
  /** Says why and closes. The first reason counts. */
  close(reason: CloseReason): void;
  /** Closed by us. */
  closedByUs(): boolean;
  /** Closed by us or by the other side. */
  closed(): boolean;
  /** Runs `cleanUp` once, when the connection is closed (at once if it is). */
  onClose(cleanUp: () => void): void;
};

/** What Hocuspocus carries along for a connection; `liveConnection` is missing when the server itself opens a document. */
export type LiveContext = { liveConnection?: LiveConnection };

/** Milliseconds for the other side to answer a close before the socket is cut. */
const closeWithin = 5_000;

export function openLiveConnection(socket: Socket, logger: LiveLogger): LiveConnection {
  const failed = logFault(logger, 'A live connection could not be ended as it should');
  let cleanUps: (() => void)[] | null = [];
  let arrivals: (() => void)[] | null = [];
  let closedByUs = false;
  const end = () => {
    const due = cleanUps ?? [];
    cleanUps = null;
    // Each by itself: none of them may keep the others from being done.
    for (const cleanUp of due) runCaught(cleanUp, failed);
  };
  listen(socket, 'close', end, failed);
  return {
    person: null,
    arrived: () => arrivals === null,
    arrive() {
      const due = arrivals ?? [];
      arrivals = null;
      for (const listener of due) listener();
    },
    whenArrived(listener) {
      if (arrivals === null) listener();
      else arrivals.push(listener);
    },
    presenceId: null,
    close(reason) {
      if (cleanUps === null) return;
      closedByUs = true;
      socket.close(closeCodes[reason], reason);
      runAfter(closeWithin, () => socket.terminate(), failed, { unref: true });
      end();
    },
    closedByUs: () => closedByUs,
    closed: () => cleanUps === null,
    onClose(cleanUp) {
      if (cleanUps === null) cleanUp();
      else cleanUps.push(cleanUp);
    },
  };
}

/** Bytes that a reader may lag behind: a few whole agendas. */
const maxUnsentBytes = 4 * 1024 * 1024;

const open = 1;

/** The socket as Hocuspocus sees it: sending never throws, and gives up on a reader that does not read. */
export function asWebSocket(socket: Socket, liveConnection: LiveConnection): WebSocketLike {
  return {
    get readyState() {
      return socket.readyState;
    },
    send(data) {
      if (socket.readyState !== open || data instanceof Blob) return;
      if (socket.bufferedAmount > maxUnsentBytes) liveConnection.close('tooMany');
      else socket.send(data);
    },
    close: (code, reason) => socket.close(code ?? 1000, reason ?? ''),
  };
}
