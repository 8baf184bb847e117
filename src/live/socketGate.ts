import type { Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { CloseReason } from '../contract/closeCodes.ts';
import { runAfter } from '../platform/later.ts';
import { listen } from '../platform/listen.ts';
import { logFault } from '../platform/logFault.ts';
import { openAgenda } from './gate/authors.ts';
import type { LiveLimits, LiveLogger } from './live.ts';
import {
  asWebSocket,
  type LiveConnection,
  type LiveContext,
  openLiveConnection,
  type Socket,
} from './liveConnection.ts';
import { messageCheck } from './messageCheck.ts';
import type { PersonLimits } from './personLimits.ts';
import { createStrangers } from './strangers.ts';

/** Takes open sockets, and lets through to Hocuspocus only what a client of ours sends, at a bearable rate. */
export type SocketGate = {
  /** @param address of whoever connects, as far as it can be trusted */
  take(socket: Socket, address: string): void;
  /** From now on nothing more comes in: new sockets are sent away, messages are neither read nor acknowledged. */
  shut(): void;
  closeAll(reason: CloseReason): void;
  sockets(): number;
};

/** Hocuspocus wants the upgrade request. Nothing in it is used, so no header of it is kept in memory. */
const anyRequest = new Request('http://live.invalid/');

export function createSocketGate(
  hocuspocus: Hocuspocus<LiveContext>,
  limits: LiveLimits,
  people: PersonLimits,
  logger: LiveLogger,
): SocketGate {
  const liveConnections = new Set<LiveConnection>();
  const strangers = createStrangers(limits);
  const failed = logFault(logger, 'A message of a live connection could not be handled');
  let isShut = false;

  function take(socket: Socket, address: string): void {
    const liveConnection = openLiveConnection(socket, logger);
    if (isShut) liveConnection.close('restarting');
    else if (!strangers.letIn(liveConnection, address)) liveConnection.close('tooMany');
    else hear(socket, liveConnection);
  }

  function hear(socket: Socket, liveConnection: LiveConnection): void {
    const connection = hocuspocus.handleConnection(asWebSocket(socket, liveConnection), anyRequest, {
      liveConnection,
    });
    const check = messageCheck(limits, people, weigh, () => performance.now());
    const take = (data: unknown, isBinary: boolean) => {
      if (isShut || liveConnection.closed()) return;
      const fault = check(isBinary ? data : null, liveConnection.person?.id ?? null);
      if (fault !== null) turnAway(liveConnection, fault, logger);
      else if (data instanceof Uint8Array) connection.handleMessage(data);
    };
    // Whoever sent it comes back and asks what is stored: it is not known how far it came.
    listen(socket, 'message', take, (error) => {
      failed(error);
      liveConnection.close('unavailable');
    });
    liveConnections.add(liveConnection);
    liveConnection.onClose(() => {
      liveConnections.delete(liveConnection);
      connection.handleClose();
    });
    cutUnlessArrived(liveConnection, limits.signInWithin, logger);
  }

  /** Nothing where the client lacks nothing, or where the agenda is not here yet. */
  function weigh(address: string, stateVector: Uint8Array): number {
    const document = hocuspocus.documents.get(address);
    return document && isBehind(document, stateVector) ? openAgenda(document).bytes : 0;
  }

  return {
    take,
    shut() {
      isShut = true;
    },
    closeAll(reason) {
      for (const liveConnection of [...liveConnections]) liveConnection.close(reason);
    },
    sockets: () => liveConnections.size,
  };
}

function turnAway(liveConnection: LiveConnection, fault: CloseReason, logger: LiveLogger): void {
  logger.warn(
    { personId: liveConnection.person?.id, fault },
    'A live connection was closed for what it sent',
  );
  liveConnection.close(fault);
}

function cutUnlessArrived(liveConnection: LiveConnection, milliseconds: number, logger: LiveLogger): void {
  const cut = () => {
    if (!liveConnection.arrived())
      liveConnection.close(liveConnection.person === null ? 'unauthorized' : 'unavailable');
  };
  liveConnection.onClose(runAfter(milliseconds, cut, logFault(logger, 'A live connection could not be cut')));
}

/** Does whoever has this state lack anything? */
function isBehind({ store }: Y.Doc, stateVector: Uint8Array): boolean {
  const known = Y.decodeStateVector(stateVector);
  return [...store.clients.keys()].some((client) => (known.get(client) ?? 0) < Y.getState(store, client));
}
