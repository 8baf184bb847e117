import { expect, test } from '@jest/globals';
import type { Language } from '../../src/domain/language.ts';
import { noticeInPanels } from '../../src/reactions/panels.ts';
import { personalChats } from '../../src/usecases/chats/personalChat.ts';
import { noteLanguage } from '../../src/usecases/noteLanguage.ts';
import { openOneOnOne } from '../../src/usecases/oneOnOnes/openOneOnOne.ts';
import type { OneOnOneStore } from '../../src/usecases/pairPorts.ts';
import {
  countingIds,
  memoryDeparted,
  memoryPersons,
  memoryStore,
  nothingToSettle,
  rosterOf,
} from './memory.ts';
import { memberOf, mia, rae, raeAndMia } from './pair.ts';

const chatId = 'our-chat';

/** Rae has opened the 1:1 from a Teams that speaks German. */
async function world(instead: Partial<OneOnOneStore> = {}) {
  const store = memoryStore();
  const persons = memoryPersons();
  const told: string[] = [];
  const needs = {
    store,
    persons,
    rosterOf: rosterOf({ [chatId]: [memberOf(rae), memberOf(mia)] }),
    publish: noticeInPanels((id) => told.push(id)),
    finishPending: nothingToSettle,
    departed: memoryDeparted(),
    clock: () => '2026-11-24T09:00:00.000Z',
    newId: countingIds(),
  };
  const open = openOneOnOne(needs);
  await open(rae, { chatId, language: 'de' });
  const languages = async () => (await store.read(raeAndMia))?.value.people.map(({ language }) => language);
  const needsOf = { ...needs, store: { ...store, ...instead } };
  return { store, told, open, languages, personal: personalChats(needsOf), note: noteLanguage(needsOf) };
}

test('the first visit keeps it with the 1:1 itself, in one write', async () => {
  const { store, languages } = await world();
  expect(await languages()).toEqual(['de', null]);
  expect(store.writes()).toBe(1);
});

test.each<[string, Language | null | undefined, (string | null)[], number]>([
  ['the same again', 'de', ['de', null], 0],
  ['another', 'es', ['es', null], 1],
  ['none', null, ['de', null], 0],
  ['none, from an older tab', undefined, ['de', null], 0],
])('a Teams that speaks %s', async (_, language, kept, writes) => {
  const { store, open, languages, told } = await world();
  const before = store.writes();
  await open(rae, { chatId, ...(language !== undefined && { language }) });
  expect(await languages()).toEqual(kept);
  expect([store.writes() - before, told.length]).toEqual([writes, writes]);
});

test('each of the two has their own', async () => {
  const { open, languages } = await world();
  await open(mia, { chatId, language: 'en' });
  expect(await languages()).toEqual(['de', 'en']);
});

test('whoever looks at all their 1:1s, or speaks to the bot alone, is seen as well, and written down once', async () => {
  const { store, personal, languages, told } = await world();
  const before = store.writes();
  await personal.oneOnOnes(mia, 'es');
  expect(await languages()).toEqual(['de', 'es']);
  await personal.oneOnOnes(mia, 'es');
  await personal.oneOnOnes(mia, null);
  expect([store.writes() - before, told]).toEqual([1, [raeAndMia]]);
});

test.each<[string, OneOnOneStore['replace']]>([
  ['somebody else changed the 1:1 meanwhile', async () => null],
  ['the database is away', () => Promise.reject(new Error('away'))],
])('when %s, who asks gets what they asked for all the same', async (_, replace) => {
  const { store, note, told } = await world({ replace });
  const found = await store.read(raeAndMia);
  if (!found) throw new Error('There is a 1:1');
  expect(await note(found, mia, 'es')).toBe(found);
  expect(told).toEqual([]);
});
