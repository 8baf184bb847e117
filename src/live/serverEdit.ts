import type { Document, Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import { Failure } from '../contract/errors.ts';
import { splitDocumentName } from '../domain/oneOnOneId.ts';
import type { AgendaLog } from './agendaLog.ts';
import { openAgenda, writersOf } from './gate/authors.ts';
import type { Gate, Verdict } from './gate/gate.ts';
import type { Live } from './live.ts';
import type { LiveContext } from './liveConnection.ts';

/** Edits by the server itself, through the same gate as everybody's; see `Live.edit`. */
export function serverEdit(
  hocuspocus: Hocuspocus<LiveContext>,
  agendaLog: AgendaLog,
  gate: Gate,
): Live['edit'] {
  return async (oneOnOneId, by, change) => {
    if (splitDocumentName(oneOnOneId) === null) throw new Failure('notFound');
    const connection = await openHeld(hocuspocus, oneOnOneId);
    try {
      await agendaLog.inOrder(oneOnOneId, async (append) => {
        const { document } = connection;
        const verdict = gate.change(document, by, change);
        if (verdict.kind === 'known') return;
        if (verdict.kind === 'refused') throw failureOf(verdict);
        const unused = openAgenda(document).authors.unused(verdict.clients);
        await append(verdict.update, by, verdict.mergeSteps, unused).catch((error: unknown) => {
          gate.reject(document);
          throw error;
        });
        gate.accept(document, verdict);
        Y.applyUpdate(document, verdict.update, { source: 'local' });
      });
    } finally {
      connection.letGo();
    }
  };
}

/** Looks at an agenda on behalf of the server; see `Live.read`. */
export function serverRead(hocuspocus: Hocuspocus<LiveContext>): Live['read'] {
  return async (oneOnOneId, look) => {
    if (splitDocumentName(oneOnOneId) === null) throw new Failure('notFound');
    const connection = await openHeld(hocuspocus, oneOnOneId);
    try {
      const { document } = connection;
      const { authors } = openAgenda(document);
      return look(document, { writersOf: (texts) => writersOf(authors, texts) });
    } finally {
      connection.letGo();
    }
  };
}

/** Of what the server writes itself, all but a full agenda is a fault of ours. */
function failureOf({ reason }: Extract<Verdict, { kind: 'refused' }>): Failure {
  if (reason === 'tooLarge') return new Failure('tooLarge');
  return new Failure('unexpected', { cause: new Error(`An edit of the server was not let in: ${reason}`) });
}

export type Held = { document: Document; letGo(): void };

/** How often a document may leave memory at the very moment that it is asked for. */
const maxMisses = 3;

/** The document, kept in memory until it is let go. @throws Failure unavailable */
export async function openHeld(hocuspocus: Hocuspocus<LiveContext>, oneOnOneId: string): Promise<Held> {
  for (let misses = 0; misses < maxMisses; misses += 1) {
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
