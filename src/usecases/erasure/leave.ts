import { Failure } from '../../contract/errors.ts';
import { type Deletions, noDeletions } from '../../domain/deletion.ts';
import type { Language } from '../../domain/language.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { packs } from '../../locales/packs.ts';
import type { PersonStore } from '../chats/stores.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import { unlessUnreadable } from '../unlessFailed.ts';
import { upsert } from '../update.ts';
import type { DeletionStore, DepartedStore, ErasureStore } from './store.ts';

export type LeaveDependencies = {
  deletions: DeletionStore;
  departed: DepartedStore;
  erasure: Pick<ErasureStore, 'erasePerson'>;
  store: Pick<OneOnOneStore, 'read'>;
  persons: Pick<PersonStore, 'listOneOnOnes'>;
  /** Plans the job that deletes. Stored when it resolves. */
  scheduleErasure: (oneOnOneId: string) => Promise<void>;
  clock: Clock;
  newId: () => string;
};

/**
 * Somebody leaves Opener. What belongs to them alone is deleted; what they share stays readable to the other ones, with
 * their name or without. Each of their 1:1s has a job of its own; asked again, what was cut off is asked again.
 * @param asked `keepsName`: the name stays in what is shared; `language`: of whoever leaves, null where it is not known
 * @throws Failure inMeeting (nothing was changed), unavailable (asking again finishes it)
 */
export function leave(dependencies: LeaveDependencies) {
  const { deletions, departed, erasure, store, persons, scheduleErasure, clock, newId } = dependencies;
  return async (
    person: Person,
    { keepsName, language }: { keepsName: boolean; language: Language | null },
  ): Promise<void> => {
    const ids = await persons.listOneOnOnes(person);
    const records = await Promise.all(ids.map((id) => store.read(id).catch(unlessUnreadable)));
    const inCall = records.some((one) => one?.value.running && one.value.running.endedAt === null);
    if (inCall) throw new Failure('inMeeting');
    const at = clock();
    await departed.note(person, at);
    if (ids.length === 0) {
      await erasure.erasePerson(person, { isDry: false });
      await departed.note(person, at);
      return;
    }
    for (const [nth, oneOnOneId] of ids.entries()) {
      const people = records[nth]?.value.people;
      const reader = (people && otherThan(people, person.id).language) ?? language ?? 'en';
      const name = keepsName ? person.name : packs[reader].export.formerColleague;
      const wanted = { personId: person.id, standIn: newId(), name, at };
      await upsert(deletions, oneOnOneId, (current: Deletions | null): Deletions | null =>
        current?.departure ? null : { ...(current ?? noDeletions), departure: wanted },
      );
      await scheduleErasure(oneOnOneId);
    }
  };
}
