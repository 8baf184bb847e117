import { type JobKey, pairJobKey } from '../../domain/jobKey.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Clock } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import { type Job, never, newJob } from './job.ts';

/**
 * Milliseconds after which what was announced is planned by whoever holds the shard. The change is stored long before,
 * and planned by the process that made it; this is for when that one is gone.
 */
const after = 30_000;

/** Says, before a change is stored on which jobs of this 1:1 hang, that they are to be planned anew. @throws Failure */
export type PlanAhead = (oneOnOneId: string) => Promise<void>;

type Dependencies = {
  store: Pick<KeyedStore<JobKey, Job, Job | null>, 'read' | 'create' | 'replace'>;
  clock: Clock;
  newId: () => string;
};

export function planAhead({ store, clock, newId }: Dependencies): PlanAhead {
  return async (oneOnOneId) => {
    const key = pairJobKey(oneOnOneId, 'replan');
    if (key === null) return;
    const dueAt = new Date(Date.parse(clock()) + after).toISOString();
    // A name of its own: one that is being done at this moment may have read what stood before the change.
    const planned = { dueAt, subjectKey: newId(), expiresAt: never };
    await upsert<JobKey, Job, Job | null>(store, key, () => ({ ...newJob(key), dueAt, planned }));
  };
}

/** A store on which jobs hang: nothing is written to it that is not announced before. */
export function plannedAhead<Key, Value, Read, Store extends KeyedStore<Key, Value, Read>>(
  store: Store & KeyedStore<Key, Value, Read>,
  oneOnOneIdOf: (key: Key) => string,
  announce: PlanAhead,
): Store {
  return {
    ...store,
    create: async (key: Key, value: Value) => {
      await announce(oneOnOneIdOf(key));
      return store.create(key, value);
    },
    replace: async (key: Key, value: Value, etag: string) => {
      await announce(oneOnOneIdOf(key));
      return store.replace(key, value, etag);
    },
  };
}
