import { pairZone } from '../../domain/pairZone.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { PersonStore } from '../chats/stores.ts';
import { isAllowed } from '../scope.ts';
import { type SettingsDependencies, settingsOf } from './reminderSettings.ts';

type Dependencies = SettingsDependencies & { persons: Pick<PersonStore, 'listOneOnOnes'> };

/** 1:1s that are looked at; most people have one or two. */
const most = 5;

/**
 * By whose clocks somebody lives whose Teams does not say it: as they chose for their reminders, as their calendar says,
 * else as the two meet in one of their 1:1s. IANA; null where nothing tells.
 * @throws Failure unavailable
 */
export function zoneOfPerson(dependencies: Dependencies) {
  const settings = settingsOf(dependencies);
  const { persons, cadences, calendars } = dependencies;
  return async (person: PersonRef): Promise<string | null> => {
    const ids = (await persons.listOneOnOnes(person)).filter((id) => isAllowed(person, 'read', id));
    for (const id of ids.slice(0, most)) {
      const own = await settings(person, id);
      if (own) return own.zone;
      const [cadence, calendar] = await Promise.all([cadences.read(id), calendars.read(id)]);
      const zone = pairZone({ cadence: cadence?.value ?? null, calendar: calendar?.value ?? null });
      if (zone !== null) return zone;
    }
    return null;
  };
}
