import { isTimeZone } from '../timeZone.ts';
import { localAt } from '../wallClock.ts';
import type { WorkingHours } from '../workingHours.ts';

/** Working hours as a calendar has them: by the clocks of a zone of their own. IANA. */
export type ZonedHours = { hours: WorkingHours; zone: string };

/**
 * The working hours of somebody by the clocks by which they live now. null when they were set by other clocks: whoever
 * is on a journey, or moved and never changed them, is better served by the usual hours of where they are.
 * @param own the person's own zone, IANA; null when it is not known
 * @param now ISO 8601, UTC
 */
export function hoursHere(told: ZonedHours | null, own: string | null, now: string): WorkingHours | null {
  if (told === null || own === null || ![told.zone, own].every(isTimeZone)) return null;
  return localAt(now, told.zone) === localAt(now, own) ? told.hours : null;
}
