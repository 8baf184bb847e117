import type { Extension } from '@hocuspocus/server';
import * as Y from 'yjs';
import { schemaVersionOf, setSchemaVersion } from '../contract/agendaDocument.ts';
import type { LiveLog } from '../usecases/ports.ts';
import type { AgendaLog } from './agendaLog.ts';
import type { LiveContext } from './line.ts';
import type { LiveLogger } from './live.ts';
import { openAgenda } from './openAgendas.ts';
import { quarantine } from './quarantine.ts';
import { Refused } from './refused.ts';
import { replay } from './replay.ts';
import { within } from './within.ts';

/** Milliseconds for reading an agenda. */
const loadWithin = 8_000;

/** Brings an agenda into memory: snapshot, log, and on the very first time the version of its shape. */
export function loadAgenda(log: LiveLog, agendaLog: AgendaLog, logger: LiveLogger): Extension<LiveContext> {
  return {
    extensionName: 'load',

    async onLoadDocument({ documentName, document, context: { line } }) {
      try {
        const { snapshot, entries } = await within(loadWithin, log.load(documentName));
        const { doc, applied, unreadable } = replay(snapshot?.value.state ?? null, entries);
        await quarantine(log, documentName, unreadable, logger);
        if (schemaVersionOf(doc) === 0) await seed(doc, documentName, agendaLog);
        Y.applyUpdate(document, Y.encodeStateAsUpdate(doc));
        doc.destroy();
        openAgenda(document).entries = applied.length;
      } catch (err) {
        logger.error({ oneOnOneId: documentName, err }, 'A living agenda could not be loaded');
        line?.hangUp('unavailable');
        // Hocuspocus forgets a document that did not load, but leaves its presence timer running (4.7).
        document.destroy();
        throw new Refused();
      }
    },
  };
}

/** Always the same bytes: servers that open a new agenda at the same moment seed it once, not twice. */
const seedingClient = 1;

async function seed(doc: Y.Doc, oneOnOneId: string, agendaLog: AgendaLog): Promise<void> {
  const seeding = new Y.Doc();
  seeding.clientID = seedingClient;
  setSchemaVersion(seeding);
  const update = Y.encodeStateAsUpdate(seeding);
  seeding.destroy();
  await agendaLog.inOrder(oneOnOneId, (append) => append(update, 'opener'));
  Y.applyUpdate(doc, update);
}
