import type { Cadence } from './cadence.ts';
import type { PairCalendar } from './calendar.ts';
import { isTimeZone, toldZone } from './timeZone.ts';

/** What is known of where two people are and when they meet. */
export type KnownOfZones = {
  cadence: Pick<Cadence, 'zone'> | null;
  calendar: Pick<PairCalendar, 'zone' | 'zones' | 'readBy'> | null;
};

/**
 * By which clocks days are counted: UTC where nobody knows any. It counts days alone: a time that is shown is never
 * told by it.
 */
export function countingZone(zone: string | null): string {
  return zone ?? 'UTC';
}

/**
 * The zone that two people meet by, which decides on which day something of theirs happened: that of the series in
 * their calendar, else of the cadence that they set, else the one where both are, as far as it is known, else that of
 * the mailbox that was read last. null when none of them tells. IANA.
 */
export function pairZone({ cadence, calendar }: KnownOfZones): string | null {
  const chosen = cadence && isTimeZone(cadence.zone) ? cadence.zone : null;
  return toldZone(calendar?.zone) ?? chosen ?? sharedZone(calendar) ?? mailboxZone(calendar);
}

/** The zone that everybody of whom it is known is in; null when they are in several. */
function sharedZone(calendar: KnownOfZones['calendar']): string | null {
  const told = Object.values(calendar?.zones ?? {}).flatMap((zone) => toldZone(zone) ?? []);
  const [zone, ...others] = new Set(told);
  return others.length === 0 ? (zone ?? null) : null;
}

function mailboxZone(calendar: KnownOfZones['calendar']): string | null {
  return calendar?.readBy ? toldZone(calendar.zones[calendar.readBy]) : null;
}
