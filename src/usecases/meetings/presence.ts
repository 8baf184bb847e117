import type { KeyedStore } from '../keyedStore.ts';

/** Who has a 1:1 open, by the worker of the process that they are connected to: object ids, each once. */
export type PairPresence = { open: Record<string, string[]> };

/** Presence by the id of the 1:1. */
export type PresenceStore = KeyedStore<string, PairPresence>;

/**
 * Those of the 1:1 who have it open anywhere. What a process stored counts for as long as that one is alive: nobody
 * takes back what a process that was killed has said.
 */
export function peoplePresent(presence: PairPresence | null, isAlive: (worker: string) => boolean): string[] {
  const open = Object.entries(presence?.open ?? {}).filter(([worker]) => isAlive(worker));
  return [...new Set(open.flatMap(([, people]) => people))].sort();
}

/**
 * The same of a 1:1 as it is stored now.
 * @throws Failure unavailable
 */
export function readPeoplePresent(
  presence: Pick<PresenceStore, 'read'>,
  isAlive: (worker: string) => boolean,
) {
  return async (oneOnOneId: string): Promise<string[]> =>
    peoplePresent((await presence.read(oneOnOneId))?.value ?? null, isAlive);
}
