import { longAgo } from '../../domain/calendar.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { PersonStore } from '../chats/stores.ts';
import type { Publish } from '../events.ts';
import { upsert } from '../update.ts';
import type { CalendarStore } from './stores.ts';

export type ForgetDependencies = {
  calendars: CalendarStore;
  persons: Pick<PersonStore, 'listOneOnOnes'>;
  publish: Publish;
};

/**
 * Lets go of what somebody's calendar said, in all their 1:1s: these go by their own cadence again, or by the
 * calendar of the other once that is read.
 * @throws Failure changedMeanwhile, unavailable
 */
export function forgetCalendars(dependencies: ForgetDependencies) {
  return async (person: PersonRef): Promise<void> => {
    for (const id of await dependencies.persons.listOneOnOnes(person))
      await forgetOne(dependencies, person, id);
  };
}

async function forgetOne(
  dependencies: ForgetDependencies,
  person: PersonRef,
  oneOnOneId: string,
): Promise<void> {
  const { isChanged } = await upsert(dependencies.calendars, oneOnOneId, (calendar) => {
    if (calendar === null) return null;
    const { [person.id]: own, ...zones } = calendar.zones;
    const { [person.id]: worked, ...hours } = calendar.hours;
    const isTheirs = calendar.readBy === person.id;
    if (!isTheirs && own === undefined && worked === undefined) return null;
    const left = isTheirs ? { ...calendar, zone: null, occurrences: [], readAt: longAgo } : calendar;
    return { ...left, zones, hours };
  });
  if (!isChanged) return;
  dependencies.publish({ kind: 'scheduleChanged', oneOnOneId });
}
