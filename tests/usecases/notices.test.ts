import { expect, test } from '@jest/globals';
import type { ActionItem } from '../../src/domain/actionItem.ts';
import type { Chat } from '../../src/domain/chat.ts';
import type { ChatAudience } from '../../src/domain/chatAudience.ts';
import { usualSettings } from '../../src/domain/reminders/settings.ts';
import { noticeInFeed } from '../../src/reactions/activityFeed.ts';
import { createEvents } from '../../src/reactions/createEvents.ts';
import { addActionItem } from '../../src/usecases/actionItems/addActionItem.ts';
import { changeActionItem } from '../../src/usecases/actionItems/changeActionItem.ts';
import type { FeedNotice } from '../../src/usecases/notices/activityFeed.ts';
import { soon } from '../setup/soon.ts';
import { allOpened, memoryActionItems } from './memory.ts';
import { mia, rae, raeAndMia } from './pair.ts';

const chat = (conversationId: string, standing: Chat['standing']): Chat => ({
  conversationId,
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  standing,
  welcomedAt: null,
  meeting: null,
});

type About = {
  here?: string[];
  muted?: boolean;
  chats?: Chat[];
  isDown?: boolean;
  audience?: ChatAudience;
};

const theseTwo: ChatAudience = { kind: 'theseTwo', oneOnOneId: raeAndMia };

function world(about: About = {}) {
  const shown: FeedNotice[] = [];
  const failures: unknown[] = [];
  const chats = about.chats ?? [chat('19:old', 'removed'), chat('19:two', 'active')];
  const events = createEvents((error) => failures.push(error));
  events.subscribe([
    noticeInFeed({
      feed: async (notice) => void shown.push(notice),
      chats: {
        async list() {
          if (about.isDown) throw new Error('down');
          return chats.map((value) => ({ value, etag: '1' }));
        },
      },
      reminderSettings: {
        read: async () => ({
          value: { ...usualSettings('UTC'), muted: about.muted ?? false },
          etag: '1',
        }),
      },
      audienceOf: async () => about.audience ?? theseTwo,
      peopleIn: async () => about.here ?? [],
    }),
  ]);
  const needs = {
    store: allOpened,
    actionItems: memoryActionItems(),
    clock: () => '2026-03-24T09:00:00.000Z',
    publish: events.publish,
  };
  const add = (ownerId: string, id = 'action-0001') =>
    addActionItem(needs)(rae, raeAndMia, {
      id,
      title: 'Send the deck',
      ownerId,
      dueDate: null,
      source: { kind: 'panel' },
    });
  return { shown, failures, add, change: changeActionItem(needs) };
}

const notice = { tenantId: rae.tenantId, chatId: '19:two', personId: mia.id, from: rae.name };

test('who is given an action item is told so once, in a chat where Opener is', async () => {
  const { shown, add } = world();
  await add(mia.id);
  await add(mia.id);
  await soon(() => shown, [notice]);
});

test('and when one becomes theirs later', async () => {
  const { shown, add, change } = world();
  await add(rae.id);
  await change(rae, raeAndMia, { id: 'action-0001', edit: { title: 'Send the new deck' }, etag: null });
  await change(rae, raeAndMia, { id: 'action-0001', edit: { ownerId: mia.id }, etag: null });
  await soon(() => shown, [notice]);
});

test.each<[string, About, string]>([
  ['of what they took on themselves', {}, rae.id],
  ['of what they see on their screen', { here: [mia.id] }, mia.id],
  ['where they want no reminders', { muted: true }, mia.id],
  ['where Opener is in no chat of the two', { chats: [chat('19:three', 'crowded')] }, mia.id],
  ['where another pair reads the chat now', { audience: { ...theseTwo, kind: 'anotherPair' } }, mia.id],
  ['where a guest reads along', { audience: { kind: 'guest' } }, mia.id],
  ['where Teams knows no such chat any more', { audience: { kind: 'unknown' } }, mia.id],
])('nobody is told %s', async (_, about, ownerId) => {
  const { shown, add, failures } = world(about);
  await add(ownerId);
  await add(ownerId, 'action-0002');
  expect([shown, failures]).toEqual([[], []]);
});

test('a database that is away costs the notice and nothing else', async () => {
  const { shown, add, failures } = world({ isDown: true });
  const { value } = await add(mia.id);
  expect(value).toMatchObject({ ownerId: mia.id } satisfies Partial<ActionItem>);
  await soon(() => [failures.length, shown.length], [1, 0]);
});
