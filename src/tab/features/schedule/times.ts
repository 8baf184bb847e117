import { commonShapes, dateText, localIn } from '../../../domain/dateFormat.ts';

/** How moments read to people. Moments are ISO 8601, UTC; zones are IANA names. */

/**
 * The time elsewhere, such as `04:00`, with its weekday where that is another; null where clocks show the same as
 * here.
 */
export function timeThere(locale: string, moment: string, zones: { ownZone: string; there: string }) {
  const [ownZone, there] = [localIn(zones.ownZone, moment), localIn(zones.there, moment)];
  if (ownZone === there) return null;
  const isSameDay = ownZone.slice(0, 10) === there.slice(0, 10);
  return dateText(locale, isSameDay ? commonShapes.time : commonShapes.weekdayAndTime, moment, {
    zone: zones.there,
  });
}

/** The place that a zone is named after: `New York` of `America/New_York`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
