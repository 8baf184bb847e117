import type { Clock } from '../usecases/pairPorts.ts';

/**
 * Ids of log entries: ascending in the order of writing as strings, unique across servers through `newId`. A clock
 * that is set back (the sandbox's can be) does not bring them out of order within this process.
 */
export function ascendingIds(clock: Clock, newId: () => string): () => string {
  let latest = 0;
  let sequence = 0;
  return () => {
    const now = Date.parse(clock());
    sequence = now > latest ? 0 : sequence + 1;
    latest = Math.max(latest, now);
    return `${latest.toString(36).padStart(9, '0')}-${sequence.toString(36).padStart(4, '0')}-${newId()}`;
  };
}
