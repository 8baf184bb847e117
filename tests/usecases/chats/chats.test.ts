import { describe, expect, test } from '@jest/globals';
import type { Chat } from '../../../src/domain/chat.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { changeChat, chatNow } from '../../../src/usecases/chats/changeChat.ts';
import { findChats } from '../../../src/usecases/chats/findChats.ts';
import { noteMeetingEnd, noteMeetingStart } from '../../../src/usecases/chats/noteMeeting.ts';
import { personalChats } from '../../../src/usecases/chats/personalChat.ts';
import { setStanding } from '../../../src/usecases/chats/setStanding.ts';
import { noteWelcome } from '../../../src/usecases/chats/welcome.ts';
import { memoryStore } from '../memory.ts';
import { ines, mia, rae, raeAndMia } from '../pair.ts';
import { memoryChats, memoryPersons } from './memoryChats.ts';

const address = { conversationId: '19:ours', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
const chat: Chat = { ...address, standing: 'active', welcomedAt: null, meeting: null };

async function withChat(more: Partial<Chat> = {}) {
  const chats = memoryChats();
  await chats.create({ oneOnOneId: raeAndMia, conversationId: chat.conversationId }, { ...chat, ...more });
  const now = async () => (await chats.read({ oneOnOneId: raeAndMia, conversationId: '19:ours' }))?.value;
  return { chats, now };
}

describe('How Opener stands in a chat in which somebody speaks to it', () => {
  test.each<[string, Chat | null, Chat['standing']]>([
    ['never seen before: it may speak', null, 'active'],
    ['taken out and added again: it may speak', { ...chat, standing: 'removed' }, 'active'],
    ['somebody else had joined, and the two are alone again', { ...chat, standing: 'crowded' }, 'active'],
  ])('%s', (_, known, standing) => {
    expect(chatNow(known, address)).toEqual({ ...chat, standing });
  });

  test('as it was: the very same object, so that nothing is written', () => {
    expect(chatNow(chat, address)).toBe(chat);
  });

  test('Teams moved it: the new address is kept', () => {
    const serviceUrl = 'https://smba.trafficmanager.net/amer/';
    expect(chatNow(chat, { ...address, serviceUrl })).toEqual({ ...chat, serviceUrl });
  });

  test('a standing is noted once, and never for a chat that is not ours', async () => {
    const { chats, now } = await withChat();
    expect(await setStanding({ chats })(raeAndMia, '19:ours', 'crowded')).toBe(true);
    expect(await setStanding({ chats })(raeAndMia, '19:ours', 'crowded')).toBe(false);
    expect(await setStanding({ chats })(raeAndMia, '19:other', 'crowded')).toBe(false);
    expect((await now())?.standing).toBe('crowded');
  });
});

describe('Changing what is known of a chat', () => {
  test('while another does the same: both changes are there', async () => {
    const { chats, now } = await withChat();
    await Promise.all([
      setStanding({ chats })(raeAndMia, '19:ours', 'crowded'),
      noteWelcome({ chats, clock: () => '2026-03-25T10:00:00.000Z' })(raeAndMia, '19:ours'),
    ]);
    expect(await now()).toEqual({ ...chat, standing: 'crowded', welcomedAt: '2026-03-25T10:00:00.000Z' });
  });

  test('when others always win, says so instead of trying for ever', async () => {
    const { chats } = await withChat();
    const losing = { ...chats, replace: async () => null };
    const change = changeChat(losing, raeAndMia, '19:ours', (known) => known && { ...known });
    await expect(change).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });
});

describe('Welcoming a pair', () => {
  test('once a day at most, and once when asked twice at the same moment', async () => {
    const { chats } = await withChat();
    let now = '2026-03-25T10:00:00.000Z';
    const welcome = () => noteWelcome({ chats, clock: () => now })(raeAndMia, '19:ours');
    expect((await Promise.all([welcome(), welcome()])).sort()).toEqual([false, true]);
    now = '2026-03-26T09:59:00.000Z';
    expect(await welcome()).toBe(false);
    now = '2026-03-26T10:00:00.000Z';
    expect(await welcome()).toBe(true);
  });
});

describe('A meeting of the chat', () => {
  const start = { id: 'MCMx', startedAt: '2026-03-24T09:00:00.000Z' };

  test('starts once, ends once, and an old start that comes late is not a new one', async () => {
    const { chats, now } = await withChat();
    const begin = (startedAt: string) =>
      noteMeetingStart({ chats })(raeAndMia, '19:ours', { ...start, startedAt });
    expect(await begin(start.startedAt)).toBe(true);
    expect(await begin(start.startedAt)).toBe(false);
    const end = { id: 'MCMx', endedAt: '2026-03-24T09:30:00.000Z' };
    await noteMeetingEnd({ chats })(raeAndMia, '19:ours', end);
    await noteMeetingEnd({ chats })(raeAndMia, '19:ours', { ...end, endedAt: '2026-03-24T10:00:00.000Z' });
    expect((await now())?.meeting).toEqual({ ...start, endedAt: end.endedAt });
    expect(await begin('2026-03-17T09:00:00.000Z')).toBe(false);
    expect(await begin('2026-03-31T08:00:00.000Z')).toBe(true);
  });

  test('the end of another meeting ends nothing', async () => {
    const { chats, now } = await withChat({ meeting: { ...start, endedAt: null } });
    await noteMeetingEnd({ chats })(raeAndMia, '19:ours', { id: 'other', endedAt: start.startedAt });
    expect((await now())?.meeting?.endedAt).toBeNull();
  });
});

describe('Whose chat a conversation is', () => {
  test('is found through any of the two, and through nobody else', async () => {
    const { chats } = await withChat();
    const persons = memoryPersons();
    await persons.addOneOnOne(rae, raeAndMia);
    const find = findChats({ persons, chats });
    const ours = [{ oneOnOneId: raeAndMia, chat }];
    expect(await find('19:ours', [ines, rae])).toEqual(ours);
    expect(await find('19:ours', [ines])).toEqual([]);
    expect(await find('19:other', [rae])).toEqual([]);
  });

  test('is both 1:1s’ when one of the two left and somebody else came', async () => {
    const { chats } = await withChat({ standing: 'crowded' });
    const persons = memoryPersons();
    const raeAndInes = joinOneOnOneId(rae.tenantId, rae.id, ines.id);
    await chats.create({ oneOnOneId: raeAndInes, conversationId: chat.conversationId }, chat);
    await persons.addOneOnOne(rae, raeAndMia);
    await persons.addOneOnOne(rae, raeAndInes);
    const found = await findChats({ persons, chats })('19:ours', [rae]);
    expect(found.map(({ oneOnOneId, chat: { standing } }) => [oneOnOneId, standing])).toEqual([
      [raeAndMia, 'crowded'],
      [raeAndInes, 'active'],
    ]);
  });

  test('is found between the two themselves, however many 1:1s each has', async () => {
    const { chats } = await withChat();
    const persons = memoryPersons();
    for (let n = 100; n < 200; n += 1) {
      const other = `b2f0c7de-0b5d-4f0e-8a37-6a2c1d9e0${n}`;
      await persons.addOneOnOne(rae, joinOneOnOneId(rae.tenantId, rae.id, other));
    }
    await persons.addOneOnOne(rae, raeAndMia);
    const found = await findChats({ persons, chats })('19:ours', [rae, mia]);
    expect(found.map(({ oneOnOneId }) => oneOnOneId)).toEqual([raeAndMia]);
  });
});

describe('Somebody’s own chat with the bot', () => {
  test('keeps its address, and what they chose, whatever else is noted', async () => {
    const persons = memoryPersons();
    const { remember } = personalChats({ persons, store: memoryStore(), publish: () => undefined });
    await remember(mia, address);
    await Promise.all([
      remember(mia, address, { chosenOneOnOneId: raeAndMia }),
      remember(mia, address, { welcomedAt: '2026-03-25T10:00:00.000Z' }),
    ]);
    expect((await persons.chats.read(mia))?.value).toEqual({
      ...address,
      chosenOneOnOneId: raeAndMia,
      welcomedAt: '2026-03-25T10:00:00.000Z',
    });
  });

  test('passes over a 1:1 that was listed and never made, and one that names somebody else', async () => {
    const persons = memoryPersons();
    await persons.addOneOnOne(mia, raeAndMia);
    await persons.addOneOnOne(ines, raeAndMia);
    const { oneOnOnes } = personalChats({ persons, store: memoryStore(), publish: () => undefined });
    expect(await oneOnOnes(mia, 'de')).toEqual([]);
    expect(await oneOnOnes(ines, 'de')).toEqual([]);
  });
});
