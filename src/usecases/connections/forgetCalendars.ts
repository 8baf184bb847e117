import { Failure } from '../../contract/errors.ts';
import { longAgo } from '../../domain/calendar.ts';
import type { Replan } from '../cadence/stores.ts';
import type { PersonRef, PersonStore } from '../chats/stores.ts';
import type { TellPanels } from '../ports.ts';
import type { CalendarStore } from './stores.ts';

export type ForgetNeeds = {
  calendars: CalendarStore;
  persons: Pick<PersonStore, 'listOneOnOnes'>;
  tellPanels: TellPanels;
  replan: Replan;
};

const attempts = 4;

/**
 * Lets go of what somebody's calendar said, in all their 1:1s: these go by their own cadence again, or by the
 * calendar of the other once that is read.
 * @throws Failure changedMeanwhile, unavailable
 */
export function forgetCalendars(needs: ForgetNeeds) {
  return async (person: PersonRef): Promise<void> => {
    for (const id of await needs.persons.listOneOnOnes(person)) await forgetOne(needs, person, id);
  };
}

async function forgetOne(needs: ForgetNeeds, person: PersonRef, oneOnOneId: string): Promise<void> {
  const { calendars, tellPanels, replan } = needs;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await calendars.read(oneOnOneId);
    if (!stored) return;
    const { [person.id]: own, ...zones } = stored.value.zones;
    const { [person.id]: worked, ...hours } = stored.value.hours;
    const isTheirs = stored.value.readBy === person.id;
    if (!isTheirs && own === undefined && worked === undefined) return;
    const left = isTheirs ? { ...stored.value, zone: null, occurrences: [] } : stored.value;
    const readAt = isTheirs ? longAgo : stored.value.readAt;
    if (!(await calendars.write(oneOnOneId, { ...left, zones, hours, readAt }, stored.etag))) continue;
    tellPanels(oneOnOneId, { kind: 'oneOnOneChanged' });
    replan(oneOnOneId);
    return;
  }
  throw new Failure('changedMeanwhile');
}
