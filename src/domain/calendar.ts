import type { MeetingDetails } from './meetingDetails.ts';
import type { Occurrence } from './occurrences.ts';
import type { WorkingHours } from './workingHours.ts';

/** One time of the two in somebody's calendar. Its id is the moment at which the series had it at first. */
export type CalendarOccurrence = Occurrence & { isCancelled: boolean };

/**
 * What Microsoft said of when the two meet: the calendar of one of them when it was last read, and their meetings'
 * details in Teams. All times ISO 8601, UTC.
 */
export type PairCalendar = {
  /** Of the calendar. */
  readAt: string;
  /** Whose it was; null while nobody's was read. */
  readBy: string | null;
  /** When the two first had this to go by. */
  since: string;
  /** In which zone the series is planned; null while no series is known. IANA. */
  zone: string | null;
  /** Where each is, as their calendar says it, or else their Teams; by Entra object id. IANA. */
  zones: Record<string, string>;
  /**
   * When each whose mailbox was read works, by the clocks of that zone; null for who did not say, or says it by other
   * clocks.
   */
  hours: Record<string, WorkingHours | null>;
  /** In order. */
  occurrences: CalendarOccurrence[];
  /** As they were told of. */
  details: MeetingDetails[];
};

/** A reading of then holds for nothing: whoever is here next may read theirs. */
export const longAgo = '1970-01-01T00:00:00.000Z';

/** Of a pair none of whose calendars was read. */
export function unreadCalendar(now: string): PairCalendar {
  const nothing = { zone: null, zones: {}, hours: {}, occurrences: [], details: [] };
  return { readAt: longAgo, readBy: null, since: now, ...nothing };
}

/** An entry of a calendar, as far as it matters here. */
export type PlannedEntry = {
  originallyAt: string;
  startsAt: string;
  endsAt: string;
  isCancelled: boolean;
};

/** More than a pair has in a quarter of a year. */
const maxOccurrences = 100;

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
  return [...byId.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)).slice(0, maxOccurrences);
}
