import type { Occurrence } from './occurrences.ts';
import type { WorkingHours } from './reminders/workingHours.ts';

/** One time of the two in somebody's calendar. Its id is the moment at which the series had it at first. */
export type CalendarOccurrence = Occurrence & { isCancelled: boolean };

/** What the calendar of one of the two said when it was last read. All times ISO 8601, UTC. */
export type PairCalendar = {
  readAt: string;
  readBy: string;
  /** When the two first had a calendar to go by. */
  since: string;
  /** In which zone the series is planned; null while no series is known. IANA. */
  zone: string | null;
  /** Where each who connected their calendar is, by Entra object id. IANA. */
  zones: Record<string, string>;
  /** When each of them works, by the clocks of that zone; nothing of who did not say, or says it by other clocks. */
  hours: Record<string, WorkingHours>;
  /** In order. */
  occurrences: CalendarOccurrence[];
};

/** An entry of a calendar, as far as it matters here. */
export type PlannedEntry = {
  originallyAt: string;
  startsAt: string;
  endsAt: string;
  isCancelled: boolean;
};

/** More than a pair has in a quarter of a year. */
const mostOccurrences = 100;

/**
 * The times of the two, in order. A series that was made anew has the same times as the one before: of two entries
 * for one time the one that takes place counts.
 * @param entries those of the two's meetings
 */
export function occurrencesIn(entries: readonly PlannedEntry[]): CalendarOccurrence[] {
  const byId = new Map<string, CalendarOccurrence>();
  for (const { originallyAt: id, startsAt, endsAt, isCancelled } of entries) {
    if (byId.get(id)?.isCancelled !== false) {
      byId.set(id, { id, startsAt, endsAt, isCancelled, isMoved: startsAt !== id });
    }
  }
  return [...byId.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)).slice(0, mostOccurrences);
}
