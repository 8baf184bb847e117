import { countingZone } from '../../domain/pairZone.ts';
import type { PersonRef } from '../../domain/person.ts';
import { type ReminderSettings, usualSettings } from '../../domain/reminders/settings.ts';
import { settingsFrom } from '../../domain/reminders/settingsFrom.ts';
import type { Publish } from '../events.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { requireRecord } from '../requireRecord.ts';
import { ofPair } from '../scope.ts';
import { made, upsert } from '../update.ts';
import type { TimesStores } from './effectiveSchedule.ts';
import type { ReminderSettingsStore } from './stores.ts';

export type SettingsDependencies = TimesStores & { reminderSettings: ReminderSettingsStore };

export type ChangeSettingsDependencies = SettingsDependencies & {
  store: Pick<OneOnOneStore, 'read'>;
  publish: Publish;
};

/**
 * What somebody wants of the reminders of a 1:1: what they chose, or the usual in the zone and by the working hours of
 * their calendar, else in the zone of its cadence. null while nothing tells what time it is for them: nobody is to be
 * woken by a guess.
 * @throws Failure unavailable
 */
export function settingsOf({ reminderSettings, cadences, calendars }: SettingsDependencies) {
  return async (person: PersonRef, oneOnOneId: string): Promise<ReminderSettings | null> => {
    const chosen = await reminderSettings.read({ person, oneOnOneId });
    if (chosen) return chosen.value;
    const [cadence, calendar] = await Promise.all([cadences.read(oneOnOneId), calendars.read(oneOnOneId)]);
    return settingsFrom(person.id, { cadence: cadence?.value ?? null, calendar: calendar?.value ?? null });
  };
}

/**
 * Somebody chooses when, and whether, they are reminded.
 * @param change pure; what it does not name stays
 * @param zoneHere of whoever changes them, IANA, for where nothing else tells it; null where that is not known either
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function changeReminderSettings(dependencies: ChangeSettingsDependencies) {
  const current = settingsOf(dependencies);
  return ofPair(
    'read',
    async (
      { person, oneOnOneId },
      change: Partial<ReminderSettings>,
      zoneHere: string | null = null,
    ): Promise<ReminderSettings> => {
      const changed = await upsert(dependencies.reminderSettings, { person, oneOnOneId }, async (chosen) => {
        if (chosen === null) await requireRecord(dependencies, oneOnOneId);
        const before =
          chosen ??
          (await current(person, oneOnOneId)) ??
          usualSettings(countingZone(change.zone ?? zoneHere));
        return { ...before, ...change };
      });
      dependencies.publish({ kind: 'reminderSettingsChanged', oneOnOneId });
      return made(changed);
    },
  );
}
