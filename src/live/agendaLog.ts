import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../contract/errors.ts';
import { withTimeout } from '../platform/withTimeout.ts';
import type { Clock, LiveLog, LogEntry } from '../usecases/pairPorts.ts';
import { ascendingIds } from './entryId.ts';

/** Milliseconds before each further try. An append is tried three times, under one id, so it is written once. */
const pauses = [100, 400];

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
};

/** Resolves when the database has it. Rejects with Failure when it could not be stored. */
export type Append = (update: Uint8Array, by: string, mergeSteps: number) => Promise<void>;

export function createAgendaLog(log: LiveLog, clock: Clock, newId: () => string): AgendaLog {
  const nextId = ascendingIds(clock, newId);
  const tails = new Map<string, Promise<void>>();
  let pending = 0;

  function append(oneOnOneId: string): Append {
    return (update, by, mergeSteps) => {
      const entry: LogEntry = { id: nextId(), update, by, at: clock(), mergeSteps };
      return withTimeout(appendWithRetries(log, oneOnOneId, entry), appendWithin).catch((cause: unknown) => {
        throw cause instanceof Failure ? cause : new Failure('unavailable', { cause });
      });
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

  return { inOrder, settled, pending: () => pending };
}

async function appendWithRetries(log: LiveLog, oneOnOneId: string, entry: LogEntry): Promise<void> {
  for (const wait of pauses) {
    try {
      return await log.append(oneOnOneId, entry);
    } catch (error) {
      if (error instanceof Failure && error.code === 'tooLarge') throw error;
      await pause(wait * (0.5 + Math.random()));
    }
  }
  return log.append(oneOnOneId, entry);
}

function nothing(): void {}
