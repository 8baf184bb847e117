import type { Language } from '../../domain/language.ts';
import type { OneOnOne, Participant } from '../../domain/oneOnOne.ts';
import { type KnownLanguage, languageOfBoth, languageOfOne } from '../../domain/readingLanguage.ts';
import type { ReminderSettingsStore } from './stores.ts';

export type LanguageDependencies = { reminderSettings: Pick<ReminderSettingsStore, 'read'> };

/**
 * The language of what comes to one of the two unasked; one point read.
 * @throws Failure unavailable
 */
export function languageOfPerson(dependencies: LanguageDependencies) {
  return async (oneOnOne: OneOnOne, personId: string): Promise<Language> => {
    const one = oneOnOne.people.find(({ id }) => id === personId);
    return (one && languageOfOne(await knownOf(dependencies, oneOnOne, one))) ?? 'en';
  };
}

/**
 * The language of what comes unasked to the chat that both read; two point reads.
 * @throws Failure unavailable
 */
export function languageOfPair(dependencies: LanguageDependencies) {
  return async (oneOnOne: OneOnOne): Promise<Language> => {
    const [one, other] = oneOnOne.people;
    return languageOfBoth(
      ...(await Promise.all([knownOf(dependencies, oneOnOne, one), knownOf(dependencies, oneOnOne, other)])),
    );
  };
}

async function knownOf(
  { reminderSettings }: LanguageDependencies,
  { id, tenantId }: OneOnOne,
  one: Participant,
): Promise<KnownLanguage> {
  const chosen = await reminderSettings.read({ person: { id: one.id, tenantId }, oneOnOneId: id });
  return { chosen: chosen?.value.language ?? null, detected: one.language };
}
