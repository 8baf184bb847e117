import type { Document, Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import { Failure } from '../contract/errors.ts';
import { splitOneOnOneId } from '../domain/oneOnOneId.ts';
import type { AgendaLog } from './agendaLog.ts';
import type { LiveContext } from './line.ts';
import type { Live, LiveLimits } from './live.ts';
import { fits, noteStored } from './openAgendas.ts';

/** The door for edits by the server itself; see `Live.edit`. */
export function serverEdit(
  hocuspocus: Hocuspocus<LiveContext>,
  agendaLog: AgendaLog,
  limits: LiveLimits,
): Live['edit'] {
  return async (oneOnOneId, by, change) => {
    if (splitOneOnOneId(oneOnOneId) === null) throw new Failure('notFound');
    const connection = await openHeld(hocuspocus, oneOnOneId);
    try {
      await agendaLog.inOrder(oneOnOneId, async (append) => {
        const update = changeOnCopy(connection.document, change);
        if (update === null) return;
        if (!fits(connection.document, update, limits.documentBytes)) throw new Failure('tooLarge');
        await append(update, by);
        noteStored(connection.document, update);
        Y.applyUpdate(connection.document, update, { source: 'local' });
      });
    } finally {
      connection.letGo();
    }
  };
}

/** Looks at an agenda on behalf of the server; see `Live.read`. */
export function serverRead(hocuspocus: Hocuspocus<LiveContext>): Live['read'] {
  return async (oneOnOneId, look) => {
    if (splitOneOnOneId(oneOnOneId) === null) throw new Failure('notFound');
    const connection = await openHeld(hocuspocus, oneOnOneId);
    try {
      return look(connection.document);
    } finally {
      connection.letGo();
    }
  };
}

/** What `change` changes, tried on a copy: nothing of it can be seen before it is stored. Null when nothing. */
function changeOnCopy(document: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array | null {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  const updates: Uint8Array[] = [];
  copy.on('update', (update) => updates.push(update));
  copy.transact(() => change(copy));
  copy.destroy();
  return updates[0] ?? null;
}

type Held = { document: Document; letGo(): void };

/** How often a document may leave memory at the very moment that it is asked for. */
const mostMisses = 3;

/** The document, kept in memory until it is let go. */
async function openHeld(hocuspocus: Hocuspocus<LiveContext>, oneOnOneId: string): Promise<Held> {
  for (let misses = 0; misses < mostMisses; misses += 1) {
    const connection = await hocuspocus.openDirectConnection(oneOnOneId, {}).catch((cause: unknown) => {
      throw new Failure('unavailable', { cause });
    });
    const { document } = connection;
    // Not awaited: leaving may include a compaction, which is nothing to wait for.
    const letGo = () => void connection.disconnect().catch(() => undefined);
    if (document !== null && hocuspocus.documents.get(oneOnOneId) === document) return { document, letGo };
    letGo();
  }
  throw new Failure('unavailable');
}
