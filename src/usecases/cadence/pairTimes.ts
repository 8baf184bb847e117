import type { Clock } from '../ports.ts';
import { readFollowed, type TimesStores } from './followed.ts';

/** By which clock the two meet, and when next: ISO 8601, UTC; null when there is no next time. */
export type PairTimes = { zone: string; nextStartsAt: string | null };

/**
 * The times of a pair, for what is said to both at once; null where nothing tells them.
 * @throws Failure unavailable
 */
export function pairTimes(needs: TimesStores & { clock: Clock }) {
  const followed = readFollowed(needs);
  return async (oneOnOneId: string): Promise<PairTimes | null> => {
    const now = needs.clock();
    const found = await followed(oneOnOneId, now);
    return found && { zone: found.zone, nextStartsAt: found.times.next(now)?.startsAt ?? null };
  };
}
