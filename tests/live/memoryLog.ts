import { Failure } from '../../src/contract/errors.ts';
import type { LiveLog, LogEntry, Snapshot, Versioned } from '../../src/usecases/pairPorts.ts';

type Stored = {
  snapshot: Versioned<Snapshot> | null;
  entries: LogEntry[];
  quarantined: { entryId: string; reason: string }[];
};

type Operation = keyof LiveLog;

/** A log in memory, with the faults of a real database at hand. */
export type MemoryLog = LiveLog & {
  stored(oneOnOneId: string): Stored;
  /** The next `times` calls of this operation reject. */
  fail(operation: Operation, times: number): void;
  /** Calls of this operation wait until the returned function is called. */
  stall(operation: Operation): () => void;
  calls: Record<Operation, number>;
};

export function memoryLog(): MemoryLog {
  const agendas = new Map<string, Stored>();
  const failing: Partial<Record<Operation, number>> = {};
  const gates: Partial<Record<Operation, Promise<void>>> = {};
  const calls = { append: 0, load: 0, compact: 0, quarantine: 0 };
  let version = 0;

  const stored = (id: string): Stored => {
    const known = agendas.get(id) ?? { snapshot: null, entries: [], quarantined: [] };
    agendas.set(id, known);
    return known;
  };

  async function reach(operation: Operation): Promise<void> {
    calls[operation] += 1;
    await gates[operation];
    const left = failing[operation] ?? 0;
    if (left > 0) {
      failing[operation] = left - 1;
      throw new Failure('unavailable');
    }
  }

  return {
    calls,
    stored,
    fail(operation, times) {
      failing[operation] = times;
    },
    stall(operation) {
      const { promise, resolve } = Promise.withResolvers<void>();
      gates[operation] = promise;
      return () => {
        delete gates[operation];
        resolve();
      };
    },
    async append(oneOnOneId, entry) {
      await reach('append');
      const { entries } = stored(oneOnOneId);
      if (!entries.some(({ id }) => id === entry.id)) entries.push(entry);
    },
    async load(oneOnOneId) {
      await reach('load');
      const { snapshot, entries } = stored(oneOnOneId);
      return { snapshot, entries: [...entries] };
    },
    async compact(oneOnOneId, { etag, entryIds, ...snapshot }) {
      await reach('compact');
      const agenda = stored(oneOnOneId);
      if ((agenda.snapshot?.etag ?? null) !== etag) return false;
      version += 1;
      agenda.snapshot = { value: snapshot, etag: `v${version}` };
      agenda.entries = agenda.entries.filter(({ id }) => !entryIds.includes(id));
      return true;
    },
    async quarantine(oneOnOneId, entryId, reason) {
      await reach('quarantine');
      const agenda = stored(oneOnOneId);
      agenda.entries = agenda.entries.filter(({ id }) => id !== entryId);
      agenda.quarantined.push({ entryId, reason });
    },
  };
}
