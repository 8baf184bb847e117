import { nextOccurrence, openSchedule } from '../../domain/occurrences.ts';
import type { Clock } from '../ports.ts';
import type { CadenceStore } from './stores.ts';

/** By which clock the two meet, and when next: ISO 8601, UTC; null when there is no next time. */
export type PairTimes = { zone: string; nextStartsAt: string | null };

/**
 * The times of a pair, for what is said to both at once; null where they have set none that can be read.
 * @throws Failure unavailable
 */
export function pairTimes({ cadences, clock }: { cadences: Pick<CadenceStore, 'read'>; clock: Clock }) {
  return async (oneOnOneId: string): Promise<PairTimes | null> => {
    const stored = await cadences.read(oneOnOneId);
    const schedule = stored && openSchedule(stored.value);
    if (!schedule) return null;
    return { zone: schedule.zone, nextStartsAt: nextOccurrence(schedule, clock())?.startsAt ?? null };
  };
}
