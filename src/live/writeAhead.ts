import type { Connection, Document, Extension } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { CloseReason } from '../contract/closeCodes.ts';
import { Failure } from '../contract/errors.ts';
import type { AgendaLog } from './agendaLog.ts';
import { openAgenda } from './gate/authors.ts';
import type { Gate, Passed } from './gate/gate.ts';
import type { LiveLogger } from './live.ts';
import type { LiveConnection, LiveContext } from './liveConnection.ts';
import type { PersonLimits } from './personLimits.ts';

/** Sync steps of the Yjs protocol: what have you got; here is what you lack; here is a change. */
const steps = { question: 0, answer: 1, update: 2 } as const;

/** `behind`: a number in it is somebody's of whom only another process knows. */
type Refusal = CloseReason | 'behind';

/** What may be refused only because this process has not heard of everything yet. */
const mayBeLate: readonly Refusal[] = ['behind', 'forbidden', 'senseless'];

/** Milliseconds before each further try: what another replica of the database has may take a moment. */
const beforeFurtherTries = [0, 250, 1_000] as const;

/**
 * Waits so long, and takes in what other processes have stored until then. False when there is nobody else, or it
 * cannot be read: another try would see the same.
 */
export type CatchUp = (oneOnOneId: string, wait: number) => Promise<boolean>;

/**
 * Checks and stores every update before it is applied, acknowledged or passed on: Hocuspocus awaits `beforeSync` before
 * each of the three. Edits made offline come as the answer to the server's question, so that one is stored as well.
 */
export function writeAhead(
  { gate, agendaLog, catchUp }: { gate: Gate; agendaLog: AgendaLog; catchUp: CatchUp },
  limits: PersonLimits,
  logger: LiveLogger,
): Extension<LiveContext> {
  return {
    extensionName: 'write-ahead',

    async beforeSync({ connection, context: { liveConnection }, document, documentName, type, payload }) {
      // A page that was closed has said its last word and it is stored; a connection that we closed has not.
      if (liveConnection === undefined || liveConnection.closedByUs()) return ignore(connection);
      if (type === steps.question) return;
      const sent = { update: payload.slice(), liveConnection, connection };
      let refusal = await store(documentName, document, sent);
      // It may lean on what another process has let in a moment ago, which this one has not heard of yet.
      for (const wait of beforeFurtherTries) {
        if (refusal === null || !mayBeLate.includes(refusal) || !(await catchUp(documentName, wait))) break;
        refusal = await store(documentName, document, sent);
      }
      if (refusal === 'behind') refusal = 'forbidden';
      if (refusal === null) return;
      ignore(connection);
      liveConnection.close(refusal);
    },
  };

  type Sent = {
    /** A copy: the payload is a window on the socket's buffer. */
    update: Uint8Array;
    liveConnection: LiveConnection;
    connection: Connection<LiveContext>;
  };

  /** @returns why it was not stored, or null when it was */
  function store(
    oneOnOneId: string,
    document: Document,
    { update, liveConnection, connection }: Sent,
  ): Promise<Refusal | null> {
    const personId = liveConnection.person?.id ?? '';
    return agendaLog.inOrder(oneOnOneId, async (append): Promise<Refusal | null> => {
      const budget = limits.mergeStepsLeft(personId);
      const verdict = gate.check(document, update, personId, budget);
      if (verdict.kind === 'known') return null;
      limits.spendMergeSteps(personId, verdict.mergeSteps);
      if (verdict.kind === 'refused') {
        logger.warn({ oneOnOneId, personId, reason: verdict.reason }, 'An update was not let in');
        // Less than one update may cost: the same one may pass after a while.
        const isOutOfBudget = verdict.reason === 'tooComplex' && budget < limits.mergeStepsPerUpdate;
        return isOutOfBudget ? 'tooMany' : verdict.reason;
      }
      return storePassed(oneOnOneId, document, { verdict, connection, append });
    });
  }

  async function storePassed(
    oneOnOneId: string,
    document: Document,
    {
      verdict,
      connection,
      append,
    }: {
      verdict: Passed;
      connection: Connection<LiveContext>;
      append: Parameters<Parameters<AgendaLog['inOrder']>[1]>[0];
    },
  ): Promise<'tooLarge' | 'notStored' | 'behind' | null> {
    const unused = openAgenda(document).authors.unused(verdict.clients);
    try {
      await append(verdict.update, verdict.author, verdict.mergeSteps, unused);
    } catch (err) {
      gate.reject(document);
      if (err instanceof Failure && err.code === 'changedMeanwhile') return 'behind';
      logger.error({ oneOnOneId, err }, 'An update could not be stored');
      return err instanceof Failure && err.code === 'tooLarge' ? 'tooLarge' : 'notStored';
    }
    gate.accept(document, verdict);
    // At once, so that the next one is checked against it; Hocuspocus finds it applied and acknowledges.
    Y.applyUpdate(document, verdict.update, { source: 'connection', connection });
    return null;
  }
}

/**
 * Makes Hocuspocus neither apply nor acknowledge the message at hand. Throwing would do the same, but prints each
 * time to stderr, past our logger, whatever a client has sent.
 */
function ignore(connection: Connection<LiveContext>): void {
  connection.readOnly = true;
}
