import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Hocuspocus } from '@hocuspocus/server';
import { withTimeout } from '../platform/later.ts';
import type { AgendaLog } from './agendaLog.ts';
import type { LiveContext } from './liveConnection.ts';
import type { SocketGate } from './socketGate.ts';

/** Milliseconds for appends that have begun. What has not made it by then was never acknowledged. */
const finishWithin = 10_000;

/** Takes nothing more, stores and acknowledges what has come, and sends everybody to the next server. */
export async function closeGracefully(
  socketGate: SocketGate,
  agendaLog: AgendaLog,
  hocuspocus: Hocuspocus<LiveContext>,
): Promise<void> {
  socketGate.shut();
  await withTimeout(allStored(agendaLog), finishWithin, () => undefined);
  // The acknowledgement of the last one is written in this turn, and goes out before the close.
  await nextTurn();
  socketGate.closeAll('restarting');
  hocuspocus.flushPendingStores();
}

/** Storing one message lets the next one of its connection begin, so once is not enough. */
async function allStored(agendaLog: AgendaLog): Promise<void> {
  do {
    await agendaLog.settled();
    await nextTurn();
  } while (agendaLog.pending() > 0);
}
