import { daysLater, localAt, minutesLater, momentOf } from '../wallClock.ts';
import { nearestAllowed } from './allowedMoments.ts';
import type { ReminderSettings } from './settings.ts';
import { type WorkingDays, workingDayUpTo } from './workingDays.ts';

/** Minutes that a brief leaves at least: the shortest lead that is offered. */
const shortestLead = 15;

/**
 * When somebody's brief for a meeting comes: at their lead, or at the nearest moment to it that is neither in their
 * quiet hours nor on a day off, and always while there is time left to prepare. null when there is no such moment,
 * or they muted this 1:1.
 *
 * So an early meeting is prepared for on the evening before, a late one before the quiet hours begin, and one on a
 * Monday "the day before" means Friday. The day of the meeting is a working day, whichever it is.
 * @param startsAt ISO 8601, UTC
 */
export function briefDue(startsAt: string, settings: ReminderSettings & WorkingDays): string | null {
  if (settings.muted) return null;
  const alsoOn = localAt(startsAt, settings.zone).slice(0, 10);
  const latest = minutesLater(startsAt, -shortestLead);
  return nearestAllowed(wantedAt(startsAt, alsoOn, settings), settings, { latest, alsoOn });
}

function wantedAt(startsAt: string, day: string, settings: ReminderSettings & WorkingDays): string {
  const { lead, zone } = settings;
  switch (lead) {
    case 'dayBefore':
      return momentOf(`${workingDayUpTo(daysLater(day, -1), settings)}T16:00`, zone);
    case 'morning':
      return momentOf(`${day}T08:30`, zone);
    case 'hour':
      return minutesLater(startsAt, -60);
    case 'quarter':
      return minutesLater(startsAt, -15);
  }
}
