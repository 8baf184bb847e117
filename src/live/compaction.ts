import type { Extension } from '@hocuspocus/server';
import { runCaught, withTimeout } from '../platform/later.ts';
import { logFault } from '../platform/logFault.ts';
import type { Clock, LiveLog } from '../usecases/pairPorts.ts';
import type { AgendaLog } from './agendaLog.ts';
import { compact } from './compact.ts';
import { type OpenAgenda, openAgenda } from './gate/authors.ts';
import type { LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';

/** Entries that a load should not have to read beyond. */
const maxEntries = 200;

/** Entries to wait for before the next try, after one that failed. */
const patience = 50;

/** Entries that a load reads along without ado: not worth the requests, where only the server has looked in for a moment. */
const fewEntries = 25;

/** Milliseconds for one compaction; a document stays in memory meanwhile. */
const compactWithin = 30_000;

/**
 * Keeps the log short: when it has grown, and when everybody has left. Nobody ever waits for it, and when it fails
 * nothing is lost: the entries are still there, and the next one takes them along.
 *
 * The one at the end runs before the document leaves memory. Whoever comes meanwhile finds it there and never reads
 * a log from which entries are being deleted.
 */
export function compaction(
  log: LiveLog,
  agendaLog: AgendaLog,
  clock: Clock,
  logger: LiveLogger,
  stopped: () => boolean,
): Extension<LiveContext> {
  const running = new Map<string, Promise<void>>();

  function start(oneOnOneId: string, agenda: OpenAgenda): Promise<void> {
    const already = running.get(oneOnOneId);
    if (already !== undefined) return already;
    const run = attempt(oneOnOneId, agenda).finally(() => running.delete(oneOnOneId));
    running.set(oneOnOneId, run);
    return run;
  }

  async function attempt(oneOnOneId: string, agenda: OpenAgenda): Promise<void> {
    const before = agenda.entries;
    try {
      await withTimeout(compact(log, oneOnOneId, clock, logger), compactWithin);
      agenda.entries -= before;
    } catch (err) {
      agenda.entries = Math.min(before, maxEntries - patience);
      logger.warn({ oneOnOneId, err }, 'A living agenda could not be compacted');
    }
  }

  return {
    extensionName: 'compaction',

    async connected({ connection }) {
      openAgenda(connection.document).wasOpen = true;
    },

    async onChange({ documentName, document }) {
      const agenda = openAgenda(document);
      if (agenda.entries < maxEntries || stopped()) return;
      runCaught(
        () => start(documentName, agenda),
        logFault(logger, 'A living agenda could not be compacted', { oneOnOneId: documentName }),
      );
    },

    async beforeUnloadDocument({ documentName, document }) {
      await agendaLog.settled(documentName);
      const agenda = openAgenda(document);
      const isWorthIt = agenda.entries > (agenda.wasOpen ? 0 : fewEntries);
      if (isWorthIt && !stopped()) await start(documentName, agenda);
    },
  };
}
