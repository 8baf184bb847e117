import { describe, expect, test } from '@jest/globals';
import { noticeInPanels } from '../../src/reactions/panels.ts';
import { changeOpeningQuestion } from '../../src/usecases/oneOnOnes/changeOpeningQuestion.ts';
import { nameManager } from '../../src/usecases/oneOnOnes/nameManager.ts';
import { openOneOnOne } from '../../src/usecases/oneOnOnes/openOneOnOne.ts';
import { readOneOnOne } from '../../src/usecases/oneOnOnes/readOneOnOne.ts';
import {
  countingIds,
  memoryDeparted,
  memoryMemberships,
  memoryStore,
  nothingToSettle,
  rosterOf,
} from './memory.ts';
import { foreignRae, ines, memberOf, mia, rae, raeAndMia } from './pair.ts';

const later = '2026-11-18T09:00:00.000Z';

async function opened() {
  const store = memoryStore();
  const told: string[] = [];
  const needs = {
    store,
    persons: memoryMemberships(),
    rosterOf: rosterOf({ chat: [memberOf(rae), memberOf(mia)] }),
    publish: noticeInPanels((id) => told.push(id)),
    clock: () => later,
    newId: countingIds(),
    finishPending: nothingToSettle,
    departed: memoryDeparted(),
  };
  const { etag } = await openOneOnOne(needs)(rae, { chatId: 'chat' });
  return { needs, store, told, etag };
}

describe('Changing the opening question', () => {
  test('starts a new timeline and tells the open panels', async () => {
    const { needs, told, etag } = await opened();
    const change = { ifMatch: etag, text: 'What is hard?' };
    const { value } = await changeOpeningQuestion(needs)(mia, raeAndMia, change);
    expect(value.openingQuestion).toEqual({
      id: 'id-2',
      text: 'What is hard?',
      since: later,
      chosenBy: mia.id,
    });
    expect(told).toEqual([raeAndMia]);
  });

  test('lets the first of two at once win and tells the other to look again', async () => {
    const { needs, etag, told } = await opened();
    const change = changeOpeningQuestion(needs);
    const [first, second] = await Promise.allSettled([
      change(rae, raeAndMia, { ifMatch: etag, text: 'From Rae?' }),
      change(mia, raeAndMia, { ifMatch: etag, text: 'From Mia?' }),
    ]);
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'changedMeanwhile' } });
    expect(told).toEqual([raeAndMia]);
  });

  test('refuses a change by somebody who saw an older version', async () => {
    const { needs, etag } = await opened();
    const change = changeOpeningQuestion(needs);
    await change(rae, raeAndMia, { ifMatch: etag, text: 'New?' });
    await expect(change(mia, raeAndMia, { ifMatch: etag, text: 'Newer?' })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
  });

  test('changes whatever version there is with *', async () => {
    const { needs } = await opened();
    const change = { ifMatch: '*', text: 'Any?' };
    expect((await changeOpeningQuestion(needs)(rae, raeAndMia, change)).value.openingQuestion.text).toBe(
      'Any?',
    );
  });

  test('writes nothing when the wording stands already', async () => {
    const { needs, etag, told, store } = await opened();
    const before = await store.read(raeAndMia);
    const text = before?.value.openingQuestion.text ?? '';
    const same = await changeOpeningQuestion(needs)(rae, raeAndMia, { ifMatch: etag, text });
    expect(same).toEqual(before);
    expect(told).toEqual([]);
  });
});

describe('Naming the manager', () => {
  test('makes the other one the report', async () => {
    const { needs, etag } = await opened();
    const named = await nameManager(needs)(mia, raeAndMia, { ifMatch: etag, managerId: rae.id });
    expect(named.value.people.map(({ id, role }) => [id, role])).toEqual([
      [rae.id, 'manager'],
      [mia.id, 'report'],
    ]);
  });

  test('writes nothing when that is said already', async () => {
    const { needs, store } = await opened();
    const name = nameManager(needs);
    await name(mia, raeAndMia, { ifMatch: '*', managerId: rae.id });
    const writes = store.writes();
    await name(rae, raeAndMia, { ifMatch: '*', managerId: rae.id });
    expect(store.writes()).toBe(writes);
  });

  test('refuses somebody who is neither of the two, naming the field', async () => {
    const { needs, etag } = await opened();
    await expect(
      nameManager(needs)(mia, raeAndMia, { ifMatch: etag, managerId: ines.id }),
    ).rejects.toMatchObject({ code: 'invalid', field: 'personId' });
  });
});

describe('A 1:1 for anybody else', () => {
  const strangers = [
    ['a colleague', ines],
    ['somebody with the same id in another organisation', foreignRae],
  ] as const;

  test.each(strangers)('does not exist: %s can neither read nor change it', async (_, person) => {
    const { needs, store } = await opened();
    const writes = store.writes();
    const notFound = { code: 'notFound' };
    await expect(readOneOnOne(needs)(person, raeAndMia)).rejects.toMatchObject(notFound);
    await expect(
      changeOpeningQuestion(needs)(person, raeAndMia, { ifMatch: '*', text: 'Mine?' }),
    ).rejects.toMatchObject(notFound);
    await expect(
      nameManager(needs)(person, raeAndMia, { ifMatch: '*', managerId: rae.id }),
    ).rejects.toMatchObject(notFound);
    expect(store.writes()).toBe(writes);
  });

  test('is not even looked up', async () => {
    const store = {
      read: async () => {
        throw new Error('was looked up');
      },
    };
    const reading = readOneOnOne({ store, finishPending: nothingToSettle })(ines, raeAndMia);
    await expect(reading).rejects.toMatchObject({ code: 'notFound' });
  });
});
