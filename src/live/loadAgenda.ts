import type { Document, Extension } from '@hocuspocus/server';
import * as Y from 'yjs';
import { schemaVersionOf, setSchemaVersion } from '../contract/agendaDocument.ts';
import { forgetOld } from '../contract/recordedAgenda.ts';
import { splitDocumentName, writersOfDocument } from '../domain/oneOnOneId.ts';
import { withTimeout } from '../platform/later.ts';
import { listenWhile } from '../platform/listen.ts';
import type { Clock, LiveLog } from '../usecases/pairPorts.ts';
import type { AgendaLog, Append } from './agendaLog.ts';
import { serverAuthor } from './gate/author.ts';
import { openAgenda, seedingClient } from './gate/authors.ts';
import type { LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';
import type { Peers } from './peers.ts';
import { RefusedUpdate } from './refused.ts';
import { quarantine, replay } from './replay.ts';

/** Milliseconds for reading an agenda. */
const loadWithin = 8_000;

/**
 * Brings an agenda into memory: snapshot, log, on the very first time the version of its shape, and what has to be put
 * right or let go of. Whatever is changed here is stored like any other change.
 */
export function loadAgenda(
  { log, agendaLog, peers }: { log: LiveLog; agendaLog: AgendaLog; peers: Pick<Peers, 'opening' | 'loaded'> },
  clock: Clock,
  logger: LiveLogger,
): Extension<LiveContext> {
  async function load(oneOnOneId: string, document: Document): Promise<void> {
    const now = clock();
    await withTimeout(peers.opening(oneOnOneId, document), loadWithin);
    const { snapshot, entries } = await withTimeout(log.load(oneOnOneId), loadWithin);
    const people = writersOfDocument(oneOnOneId);
    const { doc, applied, unreadable, authors, mended, mending } = replay(snapshot?.value ?? null, entries, {
      people,
      now,
    });
    await quarantine(log, oneOnOneId, unreadable, logger);
    if (mended > 0) logger.warn({ oneOnOneId, mended }, 'A living agenda held what is no part of one');
    const kind = splitDocumentName(oneOnOneId)?.kind ?? 'agenda';
    // Notes that nobody has written yet are not made by looking at them.
    const seed = kind === 'agenda' ? seeding(doc) : null;
    const changes = [mending, seed, forgetting(doc, now)].filter((update) => update !== null);
    await agendaLog.inOrder(oneOnOneId, (append) => appendAll(append, changes));
    Y.applyUpdate(document, Y.encodeStateAsUpdate(doc));
    for (const update of changes) authors.bind(Y.parseUpdateMeta(update).to.keys(), serverAuthor);
    doc.destroy();
    Object.assign(openAgenda(document), { kind, entries: applied.length + changes.length, authors });
    peers.loaded(oneOnOneId, document);
  }

  return {
    extensionName: 'load',

    async onLoadDocument({ documentName, document, context: { liveConnection } }) {
      try {
        await load(documentName, document);
      } catch (err) {
        logger.error({ oneOnOneId: documentName, err }, 'A living agenda could not be loaded');
        liveConnection?.close('unavailable');
        // Hocuspocus forgets a document that did not load, but leaves its presence timer running (4.7).
        document.destroy();
        throw new RefusedUpdate();
      }
    },
  };
}

async function appendAll(append: Append, updates: readonly Uint8Array[]): Promise<void> {
  for (const update of updates) await append(update, serverAuthor, 0);
}

/** Always the same bytes: servers that open a new agenda at the same moment seed it once, not twice. */
function seeding(doc: Y.Doc): Uint8Array | null {
  if (schemaVersionOf(doc) !== 0) return null;
  const seed = new Y.Doc();
  seed.clientID = seedingClient;
  setSchemaVersion(seed);
  const update = Y.encodeStateAsUpdate(seed);
  seed.destroy();
  Y.applyUpdate(doc, update);
  return update;
}

/** What was removed long ago goes, and with the next compaction it is nowhere any more: not in log nor snapshot. */
function forgetting(doc: Y.Doc, now: string): Uint8Array | null {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array) => updates.push(update);
  listenWhile(doc, 'update', note, () => doc.transact(() => forgetOld(doc, now)));
  return updates[0] ?? null;
}
