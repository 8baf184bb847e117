import { type Occurrence, plannedOccurrence, type Schedule } from './occurrences.ts';

/** Occurrences that were cancelled and are still to come, in order: what can be taken back. @param after ISO 8601, UTC */
export function cancelledAfter(schedule: Schedule, after: string): Occurrence[] {
  return [...schedule.exceptions.values()].flatMap(({ kind, occurrence }) => {
    const planned = kind === 'cancelled' ? plannedOccurrence(schedule, occurrence) : null;
    return planned !== null && planned.startsAt > after ? [planned] : [];
  });
}
