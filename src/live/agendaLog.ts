import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../contract/errors.ts';
import { withTimeout } from '../platform/later.ts';
import type { Clock, LiveLog, LogEntry } from '../usecases/pairPorts.ts';

/** Milliseconds before each further try. An append is tried three times, under one id, so it is written once. */
const pauses = [100, 400];

/** What another try would not change. */
const final: readonly string[] = ['tooLarge', 'changedMeanwhile'];

/** Ids of entries that are here already and are remembered until the feed has told of them. */
const maxKnown = 20_000;

/** Milliseconds for all tries together. Longer than Cosmos DB's own retries, shorter than a person's patience. */
const appendWithin = 8_000;

/** The one place where updates are appended; whatever must hear of a stored update is told from here. */
export type AgendaLog = {
  /**
   * Runs `task` after every earlier one of the same agenda, so that the log has one order. `task` stores through
   * the `append` it is given. Rejects with what `task` rejects with; the next one runs nevertheless.
   */
  inOrder<T>(oneOnOneId: string, task: (append: Append) => Promise<T>): Promise<T>;
  /** Resolves when everything that was asked for until now (of one agenda, or of all) has settled. */
  settled(oneOnOneId?: string): Promise<void>;
  pending(): number;
  /** Another process has told of the entry before the feed did, and it is taken in. */
  tookIn(entryId: string): void;
  /** Is it here already, written by this process or taken in? Asked once for each, when the feed tells of it. */
  isHere(entryId: string): boolean;
};

/**
 * Resolves when the database has it. Rejects with Failure when it could not be stored; with `changedMeanwhile` when a
 * number in it is somebody else's, as another process has stored.
 * @param clients numbers of Yjs clients that nobody had used before, as far as this process knows
 */
export type Append = (
  update: Uint8Array,
  by: string,
  mergeSteps: number,
  clients?: readonly number[],
) => Promise<void>;

export function createAgendaLog(log: LiveLog, clock: Clock, newId: () => string): AgendaLog {
  const nextId = ascendingIds(clock, newId);
  const tails = new Map<string, Promise<void>>();
  const here = new Set<string>();
  let pending = 0;

  function remember(entryId: string): void {
    here.add(entryId);
    const oldest = here.values().next();
    if (here.size > maxKnown && !oldest.done) here.delete(oldest.value);
  }

  function append(oneOnOneId: string): Append {
    return (update, by, mergeSteps, clients = []) => {
      const entry: LogEntry = { id: nextId(), update, by, at: clock(), mergeSteps };
      remember(entry.id);
      return withTimeout(appendWithRetries(log, oneOnOneId, entry, clients), appendWithin).catch(
        (cause: unknown) => {
          throw cause instanceof Failure ? cause : new Failure('unavailable', { cause });
        },
      );
    };
  }

  function inOrder<T>(oneOnOneId: string, task: (append: Append) => Promise<T>): Promise<T> {
    const before = tails.get(oneOnOneId) ?? Promise.resolve();
    const result = before.then(() => task(append(oneOnOneId)));
    const tail = result.then(nothing, nothing).then(() => {
      pending -= 1;
      if (tails.get(oneOnOneId) === tail) tails.delete(oneOnOneId);
    });
    pending += 1;
    tails.set(oneOnOneId, tail);
    return result;
  }

  async function settled(oneOnOneId?: string): Promise<void> {
    await (oneOnOneId === undefined ? Promise.all(tails.values()) : tails.get(oneOnOneId));
  }

  return {
    inOrder,
    settled,
    pending: () => pending,
    tookIn: remember,
    isHere: (entryId) => here.delete(entryId),
  };
}

async function appendWithRetries(
  log: LiveLog,
  oneOnOneId: string,
  entry: LogEntry,
  clients: readonly number[],
): Promise<void> {
  for (const wait of pauses) {
    try {
      return await log.append(oneOnOneId, entry, clients);
    } catch (error) {
      if (error instanceof Failure && final.includes(error.code)) throw error;
      await pause(wait * (0.5 + Math.random()));
    }
  }
  return log.append(oneOnOneId, entry, clients);
}

function nothing(): void {}

/**
 * Ids of log entries: ascending in the order of writing as strings, unique across servers through `newId`. A clock
 * that is set back (the sandbox's can be) does not bring them out of order within this process.
 */
function ascendingIds(clock: Clock, newId: () => string): () => string {
  let latest = 0;
  let sequence = 0;
  return () => {
    const now = Date.parse(clock());
    sequence = now > latest ? 0 : sequence + 1;
    latest = Math.max(latest, now);
    return `${latest.toString(36).padStart(9, '0')}-${sequence.toString(36).padStart(4, '0')}-${newId()}`;
  };
}
