import { expect, test } from '@jest/globals';
import type { Chat } from '../../../src/domain/chat.ts';
import type { CalendarEvent } from '../../../src/usecases/connections/calendarClient.ts';
import { syncCalendar } from '../../../src/usecases/connections/syncCalendar.ts';
import { newOneOnOne } from '../../../src/usecases/oneOnOnes/openOneOnOne.ts';
import { memoryCadences, memoryStore } from '../memory.ts';
import { memberOf, mia, rae, raeAndMia } from '../pair.ts';
import { memoryChats } from './memoryChats.ts';

const chatId = '19:meeting_ours@thread.v2';
const now = '2026-03-25T10:00:00.000Z';

const event: CalendarEvent = {
  joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chatId)}/0`,
  seriesId: null,
  originallyAt: '2026-03-31T08:00:00.000Z',
  startsAt: '2026-03-31T08:00:00.000Z',
  endsAt: '2026-03-31T08:30:00.000Z',
  isCancelled: false,
  zone: null,
};

/** The times that Rae's calendar shows of her 1:1 with Mia. */
async function timesSeen(standing: Chat['standing']): Promise<string[]> {
  const store = memoryStore();
  const pair = [memberOf(rae), memberOf(mia)] as const;
  const opener = { personId: rae.id, language: null };
  const made = { tenantId: rae.tenantId, now, questionId: 'question' };
  await store.create(raeAndMia, newOneOnOne({ pair, chatId, opener }, made));
  const chats = memoryChats();
  const address = { conversationId: chatId, serviceUrl: 'https://smba.trafficmanager.net/teams/' };
  await chats.create(
    { oneOnOneId: raeAndMia, conversationId: address.conversationId },
    { ...address, standing, welcomedAt: null, meeting: null },
  );
  const { calendars, connections } = memoryCadences();
  await connections.create(rae, ['calendar']);
  const look = syncCalendar({
    ...{ store, chats, calendars, connections, clock: () => now },
    calendar: {
      events: async () => ({ kind: 'ok', value: [event] }),
      mailbox: async () => ({ kind: 'unavailable' }),
    },
    publish: () => undefined,
  });
  await look({ person: rae, token: 'token' }, raeAndMia);
  return (await calendars.read(raeAndMia))?.value.occurrences.map(({ startsAt }) => startsAt) ?? [];
}

test.each<[string, Chat['standing'], string[]]>([
  ['is theirs where the two alone read its chat', 'active', [event.startsAt]],
  ['is theirs also where Opener was taken out of it', 'removed', [event.startsAt]],
  ['is not told to the other where somebody else reads its chat by now', 'crowded', []],
])('a meeting in somebody’s calendar %s', async (_, standing, times) => {
  expect(await timesSeen(standing)).toEqual(times);
});
