import { type Cancel, runAfter } from '../../platform/later.ts';
import { upsert } from '../update.ts';
import { type PairPresence, type PresenceStore, peoplePresent } from './presence.ts';

/** Milliseconds: who reloads their panel is gone and back within them. */
const pause = 500;

/** Milliseconds before what could not be stored is stored, if nothing changes before. */
const retryAfter = 5_000;

type Dependencies = {
  presence: PresenceStore;
  /** The worker of this process. */
  worker: string;
  isAlive: (worker: string) => boolean;
  /** Who has the 1:1 open in this process now. */
  peopleIn: (oneOnOneId: string) => readonly string[];
  /** Plans the automatic start of the meeting of two who are both there. */
  schedule: (oneOnOneId: string) => Promise<void>;
};

export type RecordPresence = {
  /** Somebody may have come or gone. Never rejects and makes nobody wait. */
  changed(oneOnOneId: string): void;
  /** Forgets what waits: with the process its word on who is there is gone anyway. */
  close(): void;
};

/**
 * Stores who has a 1:1 open in this process, so that any process can tell whether both are there.
 * @param failed told of what could not be stored; it is tried again
 */
export function recordPresence(dependencies: Dependencies, failed: (error: unknown) => void): RecordPresence {
  const waiting = new Map<string, Cancel>();
  const stored = new Map<string, string>();

  function wait(oneOnOneId: string, milliseconds: number): void {
    if (waiting.has(oneOnOneId)) return;
    waiting.set(
      oneOnOneId,
      runAfter(milliseconds, () => sync(oneOnOneId), failed, { unref: true }),
    );
  }

  async function sync(oneOnOneId: string): Promise<void> {
    waiting.delete(oneOnOneId);
    const people = [...dependencies.peopleIn(oneOnOneId)].sort();
    const seen = people.join();
    if ((stored.get(oneOnOneId) ?? '') === seen) return;
    try {
      const presence = await store(dependencies, oneOnOneId, people);
      if (people.length === 0) stored.delete(oneOnOneId);
      else stored.set(oneOnOneId, seen);
      const isOfBoth = peoplePresent(presence, dependencies.isAlive).length > 1;
      if (isOfBoth && people.length > 0) await dependencies.schedule(oneOnOneId);
    } catch (error) {
      failed(error);
      stored.delete(oneOnOneId);
      wait(oneOnOneId, retryAfter);
    }
  }

  return {
    changed: (oneOnOneId) => wait(oneOnOneId, pause),
    close() {
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
}

async function store(
  dependencies: Dependencies,
  oneOnOneId: string,
  people: string[],
): Promise<PairPresence | null> {
  const { stored } = await upsert(dependencies.presence, oneOnOneId, (current) => {
    // Nobody was known to be there, as in a 1:1 that was deleted.
    if (current === null && people.length === 0) return null;
    const others = Object.entries(current?.open ?? {}).filter(
      ([worker]) => worker !== dependencies.worker && dependencies.isAlive(worker),
    );
    return {
      open: Object.fromEntries([...others, ...(people.length > 0 ? [[dependencies.worker, people]] : [])]),
    };
  });
  return stored?.value ?? null;
}
