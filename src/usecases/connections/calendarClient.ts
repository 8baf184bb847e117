import type { ZonedHours } from '../../domain/reminders/hoursHere.ts';
import type { Caller, GraphAnswer } from '../account.ts';

/** One entry of somebody's calendar that has a join address. Times are ISO 8601, UTC. */
export type CalendarEvent = {
  joinUrl: string;
  /** null for a single meeting. */
  seriesId: string | null;
  /** Where the series had it at first; the same as `startsAt` for one that was never moved. */
  originallyAt: string;
  startsAt: string;
  endsAt: string;
  isCancelled: boolean;
  /** IANA; null when the calendar does not say, or names none that exists. */
  zone: string | null;
};

/** What somebody's mailbox says of where they are and when they work; null for what it does not say. */
export type Mailbox = {
  /** IANA. */
  zone: string | null;
  hours: ZonedHours | null;
};

/** Somebody's calendar, read while they are here. Never rejects. */
export type CalendarClient = {
  /** Those that start in a span, ISO 8601, UTC. */
  events(caller: Caller, from: string, to: string): Promise<GraphAnswer<CalendarEvent[]>>;
  mailbox(caller: Caller): Promise<GraphAnswer<Mailbox>>;
};
