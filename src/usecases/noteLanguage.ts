import type { Language } from '../domain/language.ts';
import { type OneOnOne, speaking } from '../domain/oneOnOne.ts';
import type { Person } from '../domain/person.ts';
import type { ChangeDependencies } from './changeOneOnOne.ts';
import type { Versioned } from './pairPorts.ts';

export type NoteLanguageDependencies = Pick<ChangeDependencies, 'publish'> & {
  store: Pick<ChangeDependencies['store'], 'replace'>;
};

/**
 * Keeps what somebody's Teams speaks, in a 1:1 that was just read, so that what comes unasked is in it. Mostly it is
 * known, and then this asks nothing of the database. Never rejects: what cannot be kept now is seen again.
 * @param language null where Teams does not say
 */
export function noteLanguage({ store, publish }: NoteLanguageDependencies) {
  return async (
    found: Versioned<OneOnOne>,
    { id: personId }: Pick<Person, 'id'>,
    language: Language | null,
  ): Promise<Versioned<OneOnOne>> => {
    const { value, etag } = found;
    const people = speaking(value.people, { personId, language });
    if (people === value.people) return found;
    try {
      const saved = await store.replace(value.id, { ...value, people }, etag);
      // Whoever has the record open changes it by its etag, which is another one now.
      if (saved) publish({ kind: 'peopleChanged', oneOnOneId: value.id });
      return saved ?? found;
    } catch {
      return found;
    }
  };
}
