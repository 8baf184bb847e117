import type { Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { CloseReason } from '../contract/closeCodes.ts';
import { runAfter } from '../platform/later.ts';
import { listen } from '../platform/listen.ts';
import { logFault } from '../platform/logFault.ts';
import { asWebSocket, type Line, type LiveContext, openLine, type Socket } from './line.ts';
import type { LiveLimits, LiveLogger } from './live.ts';
import { messageCheck } from './messageCheck.ts';
import { openAgenda } from './openAgendas.ts';
import type { PersonLimits } from './personLimits.ts';
import { createStrangers } from './strangers.ts';

/** Takes open sockets, and lets through to Hocuspocus only what a client of ours sends, at a bearable rate. */
export type Door = {
  /** @param address of whoever connects, as far as it can be trusted */
  take(socket: Socket, address: string): void;
  /** From now on nothing more comes in: new sockets are sent away, messages are neither read nor acknowledged. */
  shut(): void;
  hangUpAll(reason: CloseReason): void;
  sockets(): number;
};

/** Hocuspocus wants the upgrade request. Nothing in it is used, so no header of it is kept in memory. */
const anyRequest = new Request('http://live.invalid/');

export function createDoor(
  hocuspocus: Hocuspocus<LiveContext>,
  limits: LiveLimits,
  people: PersonLimits,
  logger: LiveLogger,
): Door {
  const lines = new Set<Line>();
  const strangers = createStrangers(limits);
  const failed = logFault(logger, 'A message of a live connection could not be handled');
  let isShut = false;

  function take(socket: Socket, address: string): void {
    const line = openLine(socket, logger);
    if (isShut) line.hangUp('restarting');
    else if (!strangers.letIn(line, address)) line.hangUp('tooMany');
    else hear(socket, line);
  }

  function hear(socket: Socket, line: Line): void {
    const connection = hocuspocus.handleConnection(asWebSocket(socket, line), anyRequest, { line });
    const check = messageCheck(limits, people, weigh, () => performance.now());
    const take = (data: unknown, isBinary: boolean) => {
      if (isShut || line.ended()) return;
      const fault = check(isBinary ? data : null, line.person?.id ?? null);
      if (fault !== null) turnAway(line, fault, logger);
      else if (data instanceof Uint8Array) connection.handleMessage(data);
    };
    // Whoever sent it comes back and asks what is stored: it is not known how far it came.
    listen(socket, 'message', take, (error) => {
      failed(error);
      line.hangUp('unavailable');
    });
    lines.add(line);
    line.whenEnded(() => {
      lines.delete(line);
      connection.handleClose();
    });
    cutUnlessArrived(line, limits.signInWithin, logger);
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
    hangUpAll(reason) {
      for (const line of [...lines]) line.hangUp(reason);
    },
    sockets: () => lines.size,
  };
}

function turnAway(line: Line, fault: CloseReason, logger: LiveLogger): void {
  logger.warn({ personId: line.person?.id, fault }, 'A live connection was closed for what it sent');
  line.hangUp(fault);
}

function cutUnlessArrived(line: Line, milliseconds: number, logger: LiveLogger): void {
  const cut = () => {
    if (!line.arrived()) line.hangUp(line.person === null ? 'unauthorized' : 'unavailable');
  };
  line.whenEnded(runAfter(milliseconds, cut, logFault(logger, 'A live connection could not be cut')));
}

/** Does whoever has this state lack anything? */
function isBehind({ store }: Y.Doc, stateVector: Uint8Array): boolean {
  const known = Y.decodeStateVector(stateVector);
  return [...store.clients.keys()].some((client) => (known.get(client) ?? 0) < Y.getState(store, client));
}
