import type { Answer, Caller } from './account.ts';

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

/** Somebody's calendar, read while they are here. Never rejects. */
export type CalendarDoor = {
  /** Those that start in a span, ISO 8601, UTC. */
  events(caller: Caller, from: string, to: string): Promise<Answer<CalendarEvent[]>>;
  /** The person's own zone, IANA; null when it is not set to one that exists. */
  zone(caller: Caller): Promise<Answer<string | null>>;
};
