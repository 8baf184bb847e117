import type { Cadence } from '../../domain/cadence.ts';
import { cancelledAfter } from '../../domain/cancelled.ts';
import { type EffectiveSchedule, effectiveSchedule } from '../../domain/effectiveSchedule.ts';
import { type Occurrence, openSchedule } from '../../domain/occurrences.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import { settingsFrom } from '../../domain/reminders/settingsFrom.ts';
import type { WorkingHours } from '../../domain/workingHours.ts';
import type { Clock } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { TimesStores } from './effectiveSchedule.ts';
import type { ReminderSettingsStore } from './stores.ts';

export type LookAheadDependencies = TimesStores & {
  reminderSettings: Pick<ReminderSettingsStore, 'read'>;
  clock: Clock;
};

/** When the two meet, as one of them sees it. */
export type Upcoming = {
  cadence: Cadence | null;
  /** It was set, and this version cannot read it any more: to be set again. */
  isBroken: boolean;
  /** What they go by; null when nothing tells when they meet. */
  source: EffectiveSchedule['source'] | null;
  next: Occurrence | null;
  /** Still to come, and cancelled. */
  calledOff: Occurrence[];
  settings: ReminderSettings | null;
  /** What their own calendar says of when they work. */
  workingHours: WorkingHours | null;
};

/**
 * When the two meet next, by a calendar, their meeting's details or their cadence, and how this person is reminded.
 * @throws Failure notFound, unavailable
 */
export function readUpcoming(dependencies: LookAheadDependencies) {
  return ofPair('read', async ({ person, oneOnOneId }): Promise<Upcoming> => {
    const [stored, storedCalendar, chosen] = await Promise.all([
      dependencies.cadences.read(oneOnOneId),
      dependencies.calendars.read(oneOnOneId),
      dependencies.reminderSettings.read({ person, oneOnOneId }),
    ]);
    const cadence = stored?.value ?? null;
    const calendar = storedCalendar?.value ?? null;
    const schedule = cadence && openSchedule(cadence);
    const now = dependencies.clock();
    const effective = effectiveSchedule({ cadence, calendar }, now);
    return {
      cadence,
      isBroken: cadence !== null && schedule === null,
      source: effective?.source ?? null,
      next: effective?.times.next(now) ?? null,
      calledOff: effective?.source === 'pair' && schedule ? cancelledAfter(schedule, now) : [],
      settings: chosen?.value ?? settingsFrom(person.id, { cadence, calendar }),
      workingHours: calendar?.hours[person.id] ?? null,
    };
  });
}
