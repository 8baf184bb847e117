import { type JobKey, joinJobId } from '../../domain/jobKey.ts';
import { stableHash } from '../../domain/stableHash.ts';
import type { Planned } from './job.ts';

/** Of its window: the rest is for the line of its organisation and for the next look. */
const usedShare = 0.8;

/** However short the window, within this nobody would say that a reminder came late. */
const shortestWindow = 60_000;

/**
 * When a planned reminder is sent: somewhere in the first minutes after its moment, always the same place for the
 * same reminder. So an organisation whose mornings all begin at 8:30 does not ask for everything in one second.
 * @param spreadOver the longest window, milliseconds
 * @returns ISO 8601, UTC
 */
export function spreadMoment(key: JobKey, planned: Planned, spreadOver: number): string {
  const window = windowOf(planned, spreadOver);
  if (window === 0) return planned.dueAt;
  const offset = Math.floor(stableHash(joinJobId(key)) * window * usedShare);
  return new Date(Date.parse(planned.dueAt) + offset).toISOString();
}

/** Was it sent after its window? */
export function isLate(planned: Planned, sentAt: string, spreadOver: number): boolean {
  const window = Math.max(windowOf(planned, spreadOver), shortestWindow);
  return Date.parse(sentAt) > Date.parse(planned.dueAt) + window;
}

/** A third of the time that it is of use: a brief 15 minutes before must not come when the meeting begins. */
function windowOf({ dueAt, expiresAt }: Planned, spreadOver: number): number {
  const useful = Math.max(0, Date.parse(expiresAt) - Date.parse(dueAt));
  return Math.min(spreadOver, useful / 3);
}
