import { setTimeout as pause } from 'node:timers/promises';
import type { Hocuspocus } from '@hocuspocus/server';
import { Failure } from '../contract/errors.ts';
import type { Clock, LiveLog } from '../usecases/pairPorts.ts';
import type { AgendaLog } from './agendaLog.ts';
import { compact } from './compact.ts';
import type { LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';

/** Another server that compacts at the same moment may have read what was there before. */
const maxCompactions = 4;

/** Milliseconds for those who were sent out to be gone, and for what they had sent to be stored. */
const shutWithin = 8_000;

/** Milliseconds between two looks. */
const lookEvery = 20;

/** Writes log and snapshot anew: Yjs keeps nothing of a text that was deleted. @throws Failure unavailable */
export async function purgeAgenda(
  log: LiveLog,
  oneOnOneId: string,
  clock: Clock,
  logger: LiveLogger,
): Promise<void> {
  for (let time = 0; time < maxCompactions; time += 1) {
    if (await compact(log, oneOnOneId, clock, logger)) return;
  }
  throw new Failure('unavailable');
}

/** Sends everybody out, and waits until the agenda has left memory, compaction included. @throws Failure unavailable */
export async function shutAgenda(
  hocuspocus: Hocuspocus<LiveContext>,
  agendaLog: AgendaLog,
  oneOnOneId: string,
): Promise<void> {
  const until = performance.now() + shutWithin;
  while (hocuspocus.documents.has(oneOnOneId)) {
    const connections = hocuspocus.documents.get(oneOnOneId)?.getConnections() ?? [];
    for (const { context } of connections) context.liveConnection?.close('notFound');
    await agendaLog.settled(oneOnOneId);
    if (performance.now() > until) throw new Failure('unavailable');
    await pause(lookEvery);
  }
  await agendaLog.settled(oneOnOneId);
}
