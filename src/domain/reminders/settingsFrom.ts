import { isTimeZone, toldZone } from '../timeZone.ts';
import { quietOutside, type WorkingHours } from '../workingHours.ts';
import { type ReminderSettings, usualSettings } from './settings.ts';
import type { WorkingDays } from './workingDays.ts';

/** What is known of when two people meet and work, apart from what each chose. */
type Known = {
  cadence: { zone: string } | null;
  calendar: {
    zone: string | null;
    zones: Readonly<Record<string, string>>;
    hours: Readonly<Record<string, WorkingHours | null>>;
  } | null;
};

/** The days on which somebody works, where their own calendar says so. */
export function weekOf(personId: string, calendar: Pick<NonNullable<Known['calendar']>, 'hours'> | null) {
  return { workingDays: calendar?.hours[personId]?.days } satisfies WorkingDays;
}

/**
 * The usual for somebody who chose nothing: by the clocks of their own calendar or their own Teams, else of the cadence
 * that the two set, else of the series in the calendar; outside of their working hours nothing comes, where their own
 * calendar says which these are. null when none of them names a zone that this engine knows (any more).
 */
export function settingsFrom(personId: string, { cadence, calendar }: Known): ReminderSettings | null {
  const own = calendar?.zones[personId];
  const chosen = cadence && isTimeZone(cadence.zone) ? cadence.zone : null;
  const zone = toldZone(own) ?? chosen ?? toldZone(calendar?.zone);
  if (!zone) return null;
  const hours = zone === own ? calendar?.hours[personId] : null;
  return { ...usualSettings(zone), ...(hours && { quietHours: quietOutside(hours) }) };
}
