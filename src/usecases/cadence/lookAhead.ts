import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import type { Cadence } from '../../domain/cadence.ts';
import { calledOffAfter } from '../../domain/calledOff.ts';
import { type Followed, followedTimes } from '../../domain/meetingTimes.ts';
import { type Occurrence, openSchedule } from '../../domain/occurrences.ts';
import type { Person } from '../../domain/person.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import type { CalendarStore } from '../connections/stores.ts';
import type { Clock } from '../ports.ts';
import { settingsOf } from './reminderSettings.ts';
import type { CadenceStore, ReminderSettingsStore } from './stores.ts';

type Needs = {
  cadences: CadenceStore;
  calendars: Pick<CalendarStore, 'read'>;
  reminderSettings: ReminderSettingsStore;
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
};

/**
 * When the two meet next, by a calendar or by their cadence, and how this person is reminded.
 * @throws Failure notFound, unavailable
 */
export function lookAhead(needs: Needs) {
  const settings = settingsOf(needs);
  return async (person: Person, oneOnOneId: string): Promise<Ahead> => {
    if (!can(person, 'read', oneOnOneId)) throw new Failure('notFound');
    const [stored, calendar, own] = await Promise.all([
      needs.cadences.read(oneOnOneId),
      needs.calendars.read(oneOnOneId),
      settings(person, oneOnOneId),
    ]);
    const cadence = stored?.value ?? null;
    const schedule = cadence && openSchedule(cadence);
    const now = needs.clock();
    const followed = followedTimes({ cadence, calendar: calendar?.value ?? null }, now);
    return {
      cadence,
      isBroken: cadence !== null && schedule === null,
      source: followed?.source ?? null,
      next: followed?.times.next(now) ?? null,
      calledOff: followed?.source === 'pair' && schedule ? calledOffAfter(schedule, now) : [],
      settings: own,
    };
  };
}
