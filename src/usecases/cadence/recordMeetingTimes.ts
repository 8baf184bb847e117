import { type PairCalendar, unreadCalendar } from '../../domain/calendar.ts';
import { type MeetingDetails, type ScheduledTimes, withDetails } from '../../domain/meetingDetails.ts';
import { toldZone } from '../../domain/timeZone.ts';
import type { CalendarStore } from '../connections/stores.ts';
import type { Publish } from '../events.ts';
import type { Clock } from '../pairPorts.ts';
import { upsert } from '../update.ts';

type Dependencies = { calendars: CalendarStore; publish: Publish; clock: Clock };

/** What Teams answered about one meeting of a pair. */
export type DetailsSaid = Pick<MeetingDetails, 'conversationId' | 'meetingId'> & { times: ScheduledTimes };

/** Somebody who is here: Entra object id, and the IANA zone of their Teams; null where it tells none. */
export type Whereabouts = { personId: string; zone: string | null };

/**
 * Keeps when Teams says that a meeting of the two is, and by whose clocks whoever is here lives: where neither a
 * calendar nor they themselves have said it, nothing else does. Panels and reminders follow.
 * @throws Failure changedMeanwhile, unavailable
 */
export function recordMeetingTimes({ calendars, publish, clock }: Dependencies) {
  return async (oneOnOneId: string, said: DetailsSaid, who: Whereabouts | null): Promise<void> => {
    const { isChanged } = await upsert(calendars, oneOnOneId, (stored) => {
      const now = clock();
      const before = stored ?? unreadCalendar(now);
      // What a calendar that was read in between contradicts is told anew.
      const known = before.details.filter(({ toldAt }) => toldAt >= before.readAt);
      const details = withDetails(known, said, said.times, now);
      const after = withZone({ ...before, details }, who);
      return written(before.zones, known) === written(after.zones, details) ? null : after;
    });
    if (!isChanged) return;
    publish({ kind: 'scheduleChanged', oneOnOneId });
  };
}

/** The first that is known holds until a calendar says another. */
function withZone(calendar: PairCalendar, who: Whereabouts | null): PairCalendar {
  if (who === null || calendar.details.length === 0 || calendar.zones[who.personId]) return calendar;
  const zone = toldZone(who.zone);
  return zone === null ? calendar : { ...calendar, zones: { ...calendar.zones, [who.personId]: zone } };
}

/** What the rules go by, to be compared. */
function written(zones: PairCalendar['zones'], details: readonly MeetingDetails[]): string {
  const meetings = details.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
  return JSON.stringify([meetings, Object.entries(zones).sort()]);
}
