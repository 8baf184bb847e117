import { expect } from '@jest/globals';
import type { ActionItem } from '../../src/domain/actionItem.ts';
import { tallyOf } from '../../src/domain/meetingTally.ts';
import { rememberPostedCard } from '../../src/usecases/chats/postedCards.ts';
import type { ContractCase } from './contractWorld.ts';
import { put } from './put.ts';
import { someMeeting } from './someMeeting.ts';
import { someOneOnOne } from './someOneOnOne.ts';

const promised: ActionItem = {
  id: 'action-0001',
  title: 'Send the deck',
  ownerId: 'mia',
  dueDate: '2026-11-27',
  status: 'open',
  source: { kind: 'message', link: 'https://teams.example/l/message/1' },
  madeBy: 'rae',
  madeAt: '2026-11-24T09:00:00.000Z',
  closedAt: null,
  changes: [{ field: 'dueDate', from: null, to: '2026-11-27', by: 'mia', at: '2026-11-24T09:01:00.000Z' }],
};

const chat = {
  conversationId: '19:meeting_rae-mia@thread.v2',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  standing: 'active' as const,
  welcomedAt: '2026-11-24T09:00:00.000Z',
  meeting: { id: 'MCMxOTptZWV0aW5n', startedAt: '2026-11-24T09:00:00.000Z', endedAt: null },
};

const posted = {
  conversationId: chat.conversationId,
  serviceUrl: chat.serviceUrl,
  activityId: '1700000000001',
  personId: null,
  locale: 'en-GB',
  zone: 'Europe/Berlin',
};

/** What belongs to a pair besides its record, and what belongs to one person. */
export const pairCases: ContractCase[] = [
  {
    name: 'the cards of an action item are kept once per conversation, the latest wins, and the oldest of five is let go',
    async run({ storage: { postedCards }, partition }) {
      const pair = partition();
      const key = { oneOnOneId: pair, actionId: promised.id };
      const list = async () => (await postedCards.read(key))?.value ?? [];
      expect(await list()).toEqual([]);
      await rememberPostedCard({ postedCards })(key, posted);
      await rememberPostedCard({ postedCards })(key, { ...posted, activityId: '1700000000002' });
      expect(await list()).toEqual([{ ...posted, activityId: '1700000000002' }]);
      const more = ['a:1', 'a:2', 'a:3', 'a:4'].map((conversationId) => ({ ...posted, conversationId }));
      for (const card of more) await rememberPostedCard({ postedCards })(key, card);
      expect(await list()).toEqual(more);
    },
  },
  {
    name: 'several 1:1s are told at a glance: what each is and what is open in it, and no other',
    async run({ storage, partition }) {
      const meeting = someMeeting(1, '2026-11-17T09:00:00.000Z');
      const [one, empty, other] = [partition(), partition(), partition()];
      for (const id of [one, empty, other]) await storage.oneOnOnes.create(id, someOneOnOne(id));
      for (const id of [one, other]) {
        const key = { oneOnOneId: id, actionId: promised.id };
        await storage.actionItems.create(key, promised);
        const done = { ...promised, id: 'action-0002', status: 'done' as const, closedAt: promised.madeAt };
        await storage.actionItems.create({ ...key, actionId: done.id }, done);
        await storage.meetings.create({ oneOnOneId: id, meetingId: meeting.id }, meeting);
      }
      const told = await storage.overviews.read([one, empty, partition()], meeting.heldAt);
      const glance = { cadence: null, calendar: null, openItems: [], meetings: [] };
      expect(told.map(({ oneOnOne, ...rest }) => [oneOnOne.value.id, rest])).toEqual([
        [
          one,
          {
            ...glance,
            openItems: [expect.objectContaining({ value: promised })],
            meetings: [{ heldAt: meeting.heldAt, tally: tallyOf(meeting) }],
          },
        ],
        [empty, glance],
      ]);
      const [since] = await storage.overviews.read([one], '9999-01-01T00:00:00.000Z');
      expect(since?.meetings).toEqual([]);
      expect(await storage.overviews.read([], meeting.heldAt)).toEqual([]);
    },
  },
  {
    name: 'an action item reads back whole, changes under its etag, and a second of its id is null',
    async run({ storage: { actionItems }, partition }) {
      const pair = partition();
      const made = await actionItems.create({ oneOnOneId: pair, actionId: promised.id }, promised);
      expect(made?.value).toEqual(promised);
      expect(await actionItems.read({ oneOnOneId: pair, actionId: promised.id })).toEqual(made);
      expect(await actionItems.create({ oneOnOneId: pair, actionId: promised.id }, promised)).toBeNull();
      const dropped = { ...promised, status: 'dropped' as const, closedAt: '2026-11-25T09:00:00.000Z' };
      const replaced = await actionItems.replace(
        { oneOnOneId: pair, actionId: dropped.id },
        dropped,
        made?.etag ?? '',
      );
      expect(replaced?.value).toEqual(dropped);
      expect(
        await actionItems.replace({ oneOnOneId: pair, actionId: promised.id }, promised, made?.etag ?? ''),
      ).toBeNull();
    },
  },
  {
    name: 'the list of action items has the open ones and those closed lately, of this 1:1 alone',
    async run({ storage: { actionItems }, partition }) {
      const [pair, others] = [partition(), partition()];
      const closed = (id: string, closedAt: string) => ({
        ...promised,
        id,
        status: 'done' as const,
        closedAt,
      });
      await actionItems.create({ oneOnOneId: pair, actionId: promised.id }, promised);
      await actionItems.create(
        { oneOnOneId: pair, actionId: 'action-0002' },
        closed('action-0002', '2026-11-20T09:00:00.000Z'),
      );
      await actionItems.create(
        { oneOnOneId: pair, actionId: 'action-0003' },
        closed('action-0003', '2026-10-01T09:00:00.000Z'),
      );
      await actionItems.create(
        { oneOnOneId: others, actionId: 'action-0004' },
        { ...promised, id: 'action-0004' },
      );
      const listed = await actionItems.list(pair, '2026-11-10T00:00:00.000Z');
      expect(listed.map(({ value }) => value.id).sort()).toEqual(['action-0001', 'action-0002']);
    },
  },
  {
    name: 'a chat is made once, changes under its etag, and is listed with its 1:1',
    async run({ storage: { chats }, partition }) {
      const pair = partition();
      expect(await chats.read({ oneOnOneId: pair, conversationId: chat.conversationId })).toBeNull();
      const made = await chats.create({ oneOnOneId: pair, conversationId: chat.conversationId }, chat);
      expect(await chats.create({ oneOnOneId: pair, conversationId: chat.conversationId }, chat)).toBeNull();
      const crowded = await chats.replace(
        { oneOnOneId: pair, conversationId: chat.conversationId },
        { ...chat, standing: 'crowded' },
        made?.etag ?? '',
      );
      expect(
        await chats.replace(
          { oneOnOneId: pair, conversationId: chat.conversationId },
          chat,
          made?.etag ?? '',
        ),
      ).toBeNull();
      expect(await chats.list(pair)).toEqual([crowded]);
    },
  },
  {
    name: "somebody's 1:1s are listed once each, and their personal chat changes under its etag",
    async run({ storage: { persons }, partition }) {
      const person = { tenantId: partition(), id: 'mia' };
      for (const id of ['pair-b', 'pair-a', 'pair-b']) await persons.addOneOnOne(person, id);
      expect(await persons.listOneOnOnes(person)).toEqual(['pair-a', 'pair-b']);
      const personal = { ...chat, chosenOneOnOneId: null };
      const { standing: _, meeting: __, ...own } = personal;
      const made = await persons.chats.create(person, own);
      expect(made?.value).toEqual(own);
      const chosen = await put(
        persons.chats,
        person,
        { ...own, chosenOneOnOneId: 'pair-a' },
        made?.etag ?? '',
      );
      expect(await persons.chats.read(person)).toEqual(chosen);
      expect(await put(persons.chats, person, own, made?.etag ?? '')).toBeNull();
    },
  },
  {
    name: 'the last listing of a conversation is the one that is recalled',
    async run({ storage: { listings }, partition }) {
      const pair = partition();
      expect(await listings.recall(pair, chat.conversationId)).toBeNull();
      await listings.remember(pair, chat.conversationId, { kind: 'agenda', ids: ['a', 'b'] });
      await listings.remember(pair, chat.conversationId, { kind: 'actions', ids: ['c'] });
      expect(await listings.recall(pair, chat.conversationId)).toEqual({ kind: 'actions', ids: ['c'] });
    },
  },
];
