import { expect, test } from '@jest/globals';
import type { Language } from '../../../src/domain/language.ts';
import { usualSettings } from '../../../src/domain/reminders/settings.ts';
import { languageOfPair, languageOfPerson } from '../../../src/usecases/cadence/readingLanguage.ts';
import { reminderRules } from '../../../src/usecases/cadence/reminderRules.ts';
import { changeReminderSettings } from '../../../src/usecases/cadence/reminderSettings.ts';
import { someOneOnOne } from '../../storage/someOneOnOne.ts';
import { allOpened, emptyHistory, memoryCadences } from '../memory.ts';
import { mia, rae, raeAndMia } from '../pair.ts';

/** Rae's Teams speaks English, Mia's German. */
const oneOnOne = {
  ...someOneOnOne(raeAndMia),
  tenantId: rae.tenantId,
  people: [
    { id: rae.id, name: rae.name, role: null, language: 'en' as const },
    { id: mia.id, name: mia.name, role: null, language: 'de' as const },
  ] satisfies [unknown, unknown],
};

async function world(chosen: Language | null = null) {
  const stores = memoryCadences();
  const settings = { ...usualSettings('Europe/Berlin'), language: chosen };
  if (chosen) await stores.reminderSettings.create({ person: rae, oneOnOneId: raeAndMia }, settings);
  const needs = { ...stores, store: allOpened, history: emptyHistory, publish: () => undefined };
  return {
    needs,
    ofReader: async (person: typeof rae) => (await reminderRules(needs).readerOf(person, oneOnOne)).locale,
    ofPair: () => languageOfPair(needs)(oneOnOne),
    ofPerson: (person: typeof rae) => languageOfPerson(needs)(oneOnOne, person.id),
  };
}

test('a reminder is in what the Teams of its reader speaks, before they have said anything', async () => {
  const { ofReader, ofPerson, ofPair } = await world();
  expect([await ofReader(rae), await ofReader(mia)]).toEqual(['en', 'de']);
  expect([await ofPerson(rae), await ofPerson(mia), await ofPair()]).toEqual(['en', 'de', 'en']);
});

test('what somebody chose stays, whatever their Teams speaks', async () => {
  const { ofReader, ofPerson, ofPair } = await world('de');
  expect([await ofReader(rae), await ofPerson(rae), await ofPair()]).toEqual(['de', 'de', 'de']);
});

test('choosing something else chooses no language', async () => {
  const { needs, ofReader } = await world();
  const changed = await changeReminderSettings(needs)(mia, raeAndMia, { muted: true });
  expect([changed.language, await ofReader(mia)]).toEqual([null, 'de']);
});
