import { dateFormat } from '../../../domain/dateFormat.ts';

/** How moments and wall clock times read to people. Moments are ISO 8601, UTC; zones are IANA names. */

/** What clocks of a zone show at a moment, to the minute: `2026-12-01T10:00`. */
export function localIn(zone: string, moment: string): string {
  const format = dateFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date(moment)).replace(' ', 'T');
}

/**
 * The time elsewhere, such as `04:00`, with its weekday where that is another; null where clocks show the same as
 * here.
 */
export function timeThere(locale: string, moment: string, zones: { ownZone: string; there: string }) {
  const [ownZone, there] = [localIn(zones.ownZone, moment), localIn(zones.there, moment)];
  if (ownZone === there) return null;
  return dateFormat(locale, {
    timeZone: zones.there,
    hour: '2-digit',
    minute: '2-digit',
    ...(ownZone.slice(0, 10) !== there.slice(0, 10) && { weekday: 'short' }),
  }).format(new Date(moment));
}

/** The place that a zone is named after: `New York` of `America/New_York`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
