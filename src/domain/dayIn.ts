import { localIn } from './dateFormat.ts';

/** The calendar day at a moment in a zone, `YYYY-MM-DD`. @param zone IANA @throws RangeError for an unknown zone */
export function dayIn(zone: string, now: string): string {
  return localIn(zone, now).slice(0, 10);
}
