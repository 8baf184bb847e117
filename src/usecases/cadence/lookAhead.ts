import type { Cadence } from '../../domain/cadence.ts';
import { calledOffAfter } from '../../domain/calledOff.ts';
import { type Followed, followedTimes } from '../../domain/followedTimes.ts';
import { type Occurrence, openSchedule } from '../../domain/occurrences.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import { settingsFrom } from '../../domain/reminders/settingsFrom.ts';
import type { WorkingHours } from '../../domain/reminders/workingHours.ts';
import type { Clock } from '../ports.ts';
import { ofPair } from '../scope.ts';
import type { TimesStores } from './followed.ts';
import type { ReminderSettingsStore } from './stores.ts';

export type LookAheadDependencies = TimesStores & {
  reminderSettings: Pick<ReminderSettingsStore, 'read'>;
  clock: Clock;
};

/** When the two meet, as one of them sees it. */
export type Ahead = {
  cadence: Cadence | null;
  /** It was set, and this version cannot read it any more: to be set again. */
  isBroken: boolean;
  /** What they go by; null when nothing tells when they meet. */
  source: Followed['source'] | null;
  next: Occurrence | null;
  /** Still to come, and called off. */
  calledOff: Occurrence[];
  settings: ReminderSettings | null;
  /** What their own calendar says of when they work. */
  workingHours: WorkingHours | null;
};

/**
 * When the two meet next, by a calendar, their meeting's details or their cadence, and how this person is reminded.
 * @throws Failure notFound, unavailable
 */
export function lookAhead(needs: LookAheadDependencies) {
  return ofPair('read', async ({ person, oneOnOneId }): Promise<Ahead> => {
    const [stored, storedCalendar, chosen] = await Promise.all([
      needs.cadences.read(oneOnOneId),
      needs.calendars.read(oneOnOneId),
      needs.reminderSettings.read({ person, oneOnOneId }),
    ]);
    const cadence = stored?.value ?? null;
    const calendar = storedCalendar?.value ?? null;
    const schedule = cadence && openSchedule(cadence);
    const now = needs.clock();
    const followed = followedTimes({ cadence, calendar }, now);
    return {
      cadence,
      isBroken: cadence !== null && schedule === null,
      source: followed?.source ?? null,
      next: followed?.times.next(now) ?? null,
      calledOff: followed?.source === 'pair' && schedule ? calledOffAfter(schedule, now) : [],
      settings: chosen?.value ?? settingsFrom(person.id, { cadence, calendar }),
      workingHours: calendar?.hours[person.id] ?? null,
    };
  });
}
