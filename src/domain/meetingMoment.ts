import type { RunningMeeting } from './lastMeeting.ts';
import { quietAfterEnd } from './wrapUp.ts';

/** Milliseconds before its end in which a wrap-up is offered. */
const closingTime = 5 * 60_000;

type Running = Pick<RunningMeeting, 'endsAt' | 'endedAt' | 'isReopened'>;

/** Where in a meeting the two are. Minutes are whole and rounded up, so that "1 minute" is never over. */
export type MeetingMoment =
  | { kind: 'between' }
  | { kind: 'running'; minutesLeft: number | null }
  /** The last minutes, or over time: time to wrap up. */
  | { kind: 'closing'; minutesLeft: number }
  /** The call is over. `minutes` until it is wrapped up by itself; null when it is not. */
  | { kind: 'ended'; minutes: number | null };

/** @param now ISO 8601 */
export function meetingMoment(running: Running | null, now: string): MeetingMoment {
  if (running === null) return { kind: 'between' };
  const minutesUntil = (time: number) => Math.max(0, Math.ceil((time - Date.parse(now)) / 60_000));
  if (running.endedAt !== null) {
    // Whose wrap-up was taken back is wrapped up by hand.
    if (running.isReopened) return { kind: 'ended', minutes: null };
    return { kind: 'ended', minutes: minutesUntil(Date.parse(running.endedAt) + quietAfterEnd) };
  }
  if (running.endsAt === null) return { kind: 'running', minutesLeft: null };
  const end = Date.parse(running.endsAt);
  const minutesLeft = minutesUntil(end);
  return end - Date.parse(now) <= closingTime
    ? { kind: 'closing', minutesLeft }
    : { kind: 'running', minutesLeft };
}
