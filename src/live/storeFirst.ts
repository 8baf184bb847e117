import type { Connection, Document, Extension } from '@hocuspocus/server';
import * as Y from 'yjs';
import { Failure } from '../contract/errors.ts';
import type { AgendaLog } from './agendaLog.ts';
import type { Line, LiveContext } from './line.ts';
import type { LiveLimits, LiveLogger } from './live.ts';
import { fits, noteStored } from './openAgendas.ts';

/** Sync steps of the Yjs protocol: what have you got; here is what you lack; here is a change. */
const steps = { question: 0, answer: 1, update: 2 } as const;

/**
 * Stores every update before it is applied, acknowledged or passed on: Hocuspocus awaits `beforeSync` before each
 * of the three. Edits made offline come as the answer to the server's question, so that one is stored as well.
 */
export function storeFirst(
  agendaLog: AgendaLog,
  limits: LiveLimits,
  logger: LiveLogger,
): Extension<LiveContext> {
  return {
    extensionName: 'store-first',

    async beforeSync({ connection, context: { line }, document, documentName, type, payload }) {
      if (type === steps.question) return;
      // A page that was closed has said its last word and it is stored; a line that we hung up on has not.
      if (line === undefined || line.hungUp()) return ignore(connection);
      if (!bringsAnything(document, type, payload)) return;
      const refusal = await store(documentName, document, payload, line);
      if (refusal === null) return;
      ignore(connection);
      line.hangUp(refusal);
    },
  };

  /** @returns why it was not stored, or null when it was */
  function store(
    oneOnOneId: string,
    document: Document,
    payload: Uint8Array,
    line: Line,
  ): Promise<'tooLarge' | 'notStored' | null> {
    // The payload is a window on the socket's buffer; what may be stored later must be a copy.
    const update = payload.slice();
    return agendaLog.inOrder(oneOnOneId, async (append) => {
      if (!fits(document, update, limits.documentBytes)) return 'tooLarge';
      try {
        await append(update, line.person?.id ?? '');
        noteStored(document, update);
        return null;
      } catch (err) {
        logger.error({ oneOnOneId, err }, 'An update could not be stored');
        return err instanceof Failure && err.code === 'tooLarge' ? 'tooLarge' : 'notStored';
      }
    });
  }
}

/**
 * Makes Hocuspocus neither apply nor acknowledge the message at hand. Throwing would do the same, but prints each
 * time to stderr, past our logger, whatever a client has sent.
 */
function ignore(connection: Connection<LiveContext>): void {
  connection.readOnly = true;
}

/** A client answers with everything it knows to have been deleted, at every connection: mostly nothing new. */
function bringsAnything(document: Y.Doc, step: number, update: Uint8Array): boolean {
  if (step === steps.answer) return !Y.snapshotContainsUpdate(Y.snapshot(document), update);
  const { structs, ds } = Y.decodeUpdate(update);
  return structs.length > 0 || ds.clients.size > 0;
}
