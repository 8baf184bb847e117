import type { Clock } from '../pairPorts.ts';
import { readEffectiveSchedule, type TimesStores } from './effectiveSchedule.ts';

/** By which clock the two meet, null where nobody knows; and when next: ISO 8601, UTC; null when there is no next time. */
export type PairTimes = { zone: string | null; nextStartsAt: string | null };

/**
 * The times of a pair, for what is said to both at once; null where nothing tells them.
 * @throws Failure unavailable
 */
export function pairTimes(dependencies: TimesStores & { clock: Clock }) {
  const effectiveSchedule = readEffectiveSchedule(dependencies);
  return async (oneOnOneId: string): Promise<PairTimes | null> => {
    const now = dependencies.clock();
    const found = await effectiveSchedule(oneOnOneId, now);
    return found && { zone: found.zone, nextStartsAt: found.times.next(now)?.startsAt ?? null };
  };
}
