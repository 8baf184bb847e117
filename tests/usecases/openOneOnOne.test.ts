import { describe, expect, test } from '@jest/globals';
import type { FailureCode } from '../../src/contract/errors.ts';
import { defaultQuestion } from '../../src/domain/defaultQuestion.ts';
import type { Person } from '../../src/domain/person.ts';
import { noticeInPanels } from '../../src/reactions/panels.ts';
import { openOneOnOne } from '../../src/usecases/oneOnOnes/openOneOnOne.ts';
import type { ChatMember } from '../../src/usecases/pairPorts.ts';
import {
  countingIds,
  memoryDeparted,
  memoryMemberships,
  memoryStore,
  nothingToSettle,
  rosterOf,
} from './memory.ts';
import { foreignRae, ines, memberOf, mia, otherTenantId, rae, raeAndMia } from './pair.ts';

const now = '2026-11-17T09:00:00.000Z';

function world(chats: Record<string, ChatMember[]> = { 'our-chat': [memberOf(rae), memberOf(mia)] }) {
  const store = memoryStore();
  const told: string[] = [];
  const persons = memoryMemberships();
  const needs = {
    rosterOf: rosterOf(chats),
    store,
    persons,
    clock: () => now,
    newId: countingIds(),
    finishPending: nothingToSettle,
    departed: memoryDeparted(),
  };
  return {
    chats,
    store,
    persons,
    told,
    open: openOneOnOne({ ...needs, publish: noticeInPanels((id) => told.push(id)) }),
  };
}

describe('Opening Opener in a chat of two people', () => {
  test('makes their 1:1 at the first visit, with the default question and no roles', async () => {
    const { open } = world();
    expect((await open(rae, { chatId: 'our-chat' })).value).toEqual({
      id: raeAndMia,
      tenantId: rae.tenantId,
      people: [
        { id: rae.id, name: 'Rae Okafor', role: null, language: null },
        { id: mia.id, name: 'Mia Lindqvist', role: null, language: null },
      ],
      openingQuestion: { id: 'id-1', text: defaultQuestion, since: now, chosenBy: null },
      round: 0,
      lastTime: null,
      running: null,
      agendaIsBehind: false,
      earlierQuestions: [],
      chatIds: ['our-chat'],
      madeAt: now,
    });
  });

  test('puts it on the lists of both before it is made, so that no 1:1 is ever missing there', async () => {
    const { open, store, persons } = world();
    const create = store.create;
    store.create = async (id, oneOnOne) => {
      expect([persons.of(rae), persons.of(mia)]).toEqual([[raeAndMia], [raeAndMia]]);
      return create(id, oneOnOne);
    };
    await open(rae, { chatId: 'our-chat' });
    expect(store.writes()).toBe(1);
  });

  test('finds the same 1:1 for the other person, and writes nothing a second time', async () => {
    const { open, store } = world();
    const first = await open(rae, { chatId: 'our-chat' });
    expect(await open(mia, { chatId: 'our-chat' })).toEqual(first);
    expect(store.writes()).toBe(1);
  });

  test('makes one 1:1 when both open it for the first time at once', async () => {
    const { open, store } = world();
    const [one, other] = await Promise.all([
      open(rae, { chatId: 'our-chat' }),
      open(mia, { chatId: 'our-chat' }),
    ]);
    expect(one).toEqual(other);
    expect(store.writes()).toBe(1);
  });

  test('finds it from a new series too, and remembers that chat as the latest', async () => {
    const { open, chats, told } = world();
    await open(rae, { chatId: 'our-chat' });
    chats['new-series'] = [memberOf(mia), memberOf(rae)];
    const found = await open(mia, { chatId: 'new-series' });
    expect(found.value.id).toBe(raeAndMia);
    expect(found.value.chatIds).toEqual(['our-chat', 'new-series']);
    expect(told).toEqual([raeAndMia]);
  });

  test('keeps both chats when the two open different ones at once', async () => {
    const { open, chats } = world();
    await open(rae, { chatId: 'our-chat' });
    chats['series-a'] = [memberOf(mia), memberOf(rae)];
    chats['series-b'] = [memberOf(mia), memberOf(rae)];
    const opened = await Promise.all([open(rae, { chatId: 'series-a' }), open(mia, { chatId: 'series-b' })]);
    const longest = opened.map(({ value }) => value.chatIds).sort((a, b) => b.length - a.length)[0];
    expect(longest?.toSorted()).toEqual(['our-chat', 'series-a', 'series-b']);
  });

  test('forgets the oldest chat after twenty', async () => {
    const { open, chats } = world({});
    for (let number = 1; number <= 21; number++) {
      chats[`chat-${number}`] = [memberOf(rae), memberOf(mia)];
      await open(rae, { chatId: `chat-${number}` });
    }
    const { value } = await open(rae, { chatId: 'chat-21' });
    expect(value.chatIds).toHaveLength(20);
    expect([value.chatIds[0], value.chatIds.at(-1)]).toEqual(['chat-2', 'chat-21']);
  });

  test("shows a person's new name, and keeps the old one when Teams tells none", async () => {
    const { open, chats } = world();
    await open(rae, { chatId: 'our-chat' });
    chats['our-chat'] = [
      { ...memberOf(rae), name: 'Rae Okafor-Lund' },
      { ...memberOf(mia), name: '' },
    ];
    const { value } = await open(rae, { chatId: 'our-chat' });
    expect(value.people.map(({ name }) => name)).toEqual(['Rae Okafor-Lund', 'Mia Lindqvist']);
  });

  const guest = { personId: 'guest', tenantId: otherTenantId, name: 'A guest' };
  test.each<[string, Person, ChatMember[] | null, FailureCode]>([
    ['a chat that Teams does not know', rae, null, 'notFound'],
    ['a chat of two others', ines, [memberOf(rae), memberOf(mia)], 'notFound'],
    ['a chat with nobody in it', rae, [], 'notFound'],
    [
      'a chat where somebody has their id in another organisation',
      foreignRae,
      [memberOf(rae), memberOf(mia)],
      'notFound',
    ],
    ['a chat of three', rae, [memberOf(rae), memberOf(mia), memberOf(ines)], 'notAPair'],
    ['a chat with themselves', rae, [memberOf(rae)], 'notAPair'],
    ['a chat with somebody of another organisation', rae, [memberOf(rae), guest], 'outsideGuest'],
  ])('refuses %s', async (_, person, members, code) => {
    const { open, store } = world(members ? { 'some-chat': members } : {});
    await expect(open(person, { chatId: 'some-chat' })).rejects.toMatchObject({ code });
    expect(store.writes()).toBe(0);
  });

  test.each([
    ['a colleague', memberOf(ines)],
    ['a guest', guest],
  ])('says who joined the chat of the two: %s', async (_, third) => {
    const { open, chats, store } = world();
    await open(rae, { chatId: 'our-chat' });
    chats['our-chat'] = [memberOf(rae), memberOf(mia), third];
    chats['another-chat'] = chats['our-chat'];
    for (const person of [rae, mia]) {
      await expect(open(person, { chatId: 'our-chat' })).rejects.toMatchObject({
        code: 'notAPair',
        reason: { why: 'chatGrew', joined: third.name },
      });
      // Of a chat that never was theirs nothing is said but what it is.
      await expect(open(person, { chatId: 'another-chat' })).rejects.not.toHaveProperty('why', 'chatGrew');
    }
    await expect(open(ines, { chatId: 'our-chat' })).rejects.not.toHaveProperty('why', 'chatGrew');
    expect(store.writes()).toBe(1);
  });
});
