import { expect } from '@jest/globals';
import { newActionItem } from '../../src/domain/actionItem.ts';
import { missedMeetingId } from '../../src/domain/meetingId.ts';
import { searchWords } from '../../src/domain/searchText.ts';
import type { ContractCase, World } from './contractWorld.ts';
import { someMeeting, tuesday } from './someMeeting.ts';
import { someOneOnOne } from './someOneOnOne.ts';

/** A 1:1 with so many weekly meetings, each with an action item made half an hour after it began. */
async function withPast({ storage, partition }: World, weeks: number): Promise<string> {
  const pair = partition();
  for (let week = 0; week < weeks; week += 1) {
    const meeting = someMeeting(week, tuesday(week));
    await storage.meetings.create({ oneOnOneId: pair, meetingId: meeting.id }, meeting);
    const madeAt = tuesday(week).replace('09:00', '09:30');
    const about = {
      title: `Größe ${week}`,
      ownerId: 'mia',
      dueDate: null,
      source: { kind: 'panel' as const },
    };
    await storage.actionItems.create(
      { oneOnOneId: pair, actionId: `action-${week}` },
      newActionItem({ id: `action-${week}`, madeBy: 'rae', madeAt, ...about }),
    );
  }
  return pair;
}

const ids = (found: { value: { id: string } }[]) => found.map(({ value }) => value.id);

/** Records of meetings, and looking back on them. */
export const meetingCases: ContractCase[] = [
  {
    name: 'a meeting reads back whole, held or missed, and changes under its etag',
    async run({ storage: { meetings }, partition }) {
      const pair = partition();
      const missed = { kind: 'missed' as const, id: missedMeetingId(tuesday(1)), heldAt: tuesday(1) };
      for (const meeting of [someMeeting(0, tuesday(0)), missed]) {
        const made = await meetings.create({ oneOnOneId: pair, meetingId: meeting.id }, meeting);
        expect(made?.value).toEqual(meeting);
        expect(await meetings.read({ oneOnOneId: pair, meetingId: meeting.id })).toEqual(made);
        expect(await meetings.create({ oneOnOneId: pair, meetingId: meeting.id }, meeting)).toBeNull();
        expect(
          (await meetings.replace({ oneOnOneId: pair, meetingId: meeting.id }, meeting, made?.etag ?? ''))
            ?.value,
        ).toEqual(meeting);
        expect(
          await meetings.replace({ oneOnOneId: pair, meetingId: meeting.id }, meeting, made?.etag ?? ''),
        ).toBeNull();
      }
    },
  },
  {
    name: 'what cannot be an id in the database is the id of nothing',
    async run({ storage: { meetings, actionItems }, partition }) {
      for (const id of ['../..', 'a/b', 'a\\b', 'a?b', 'a#b', 'x'.repeat(2_000)]) {
        expect(await meetings.read({ oneOnOneId: partition(), meetingId: id })).toBeNull();
        expect(await actionItems.read({ oneOnOneId: partition(), actionId: id })).toBeNull();
      }
    },
  },
  {
    name: 'filing a meeting moves its 1:1 on, and taking it back moves it back',
    async run({ storage: { meetings, oneOnOnes }, partition }) {
      const oneOnOne = someOneOnOne(partition());
      const meeting = someMeeting(2, tuesday(2));
      const made = await oneOnOnes.create(oneOnOne.id, oneOnOne);
      const moved = await meetings.file({ ...oneOnOne, round: 3 }, made?.etag ?? '', meeting);
      expect(moved?.value).toEqual({ ...oneOnOne, round: 3 });
      expect(await oneOnOnes.read(oneOnOne.id)).toEqual(moved);
      expect((await meetings.read({ oneOnOneId: oneOnOne.id, meetingId: meeting.id }))?.value).toEqual(
        meeting,
      );
      const back = await meetings.unfile(oneOnOne, moved?.etag ?? '', meeting.id);
      expect(back?.value).toEqual(oneOnOne);
      expect(await meetings.read({ oneOnOneId: oneOnOne.id, meetingId: meeting.id })).toBeNull();
    },
  },
  {
    name: 'filing at an older etag, or a meeting that is on record, is null and changes neither',
    async run({ storage: { meetings, oneOnOnes }, partition }) {
      const oneOnOne = someOneOnOne(partition());
      const made = await oneOnOnes.create(oneOnOne.id, oneOnOne);
      const meeting = someMeeting(2, tuesday(2));
      expect(await meetings.file({ ...oneOnOne, round: 3 }, '"older"', meeting)).toBeNull();
      expect(await meetings.read({ oneOnOneId: oneOnOne.id, meetingId: meeting.id })).toBeNull();
      await meetings.create({ oneOnOneId: oneOnOne.id, meetingId: meeting.id }, meeting);
      expect(await meetings.file({ ...oneOnOne, round: 3 }, made?.etag ?? '', meeting)).toBeNull();
      expect(await oneOnOnes.read(oneOnOne.id)).toEqual(made);
      expect(await meetings.unfile(oneOnOne, made?.etag ?? '', 'held-000099')).toBeNull();
    },
  },
  {
    name: 'pages of the past come newest first, each meeting once, with the action items made after the one before',
    async run(world) {
      const pair = await withPast(world, 7);
      const { history } = world.storage;
      const first = await history.page(pair, { before: null, limit: 3 });
      expect([ids(first.meetings), ids(first.actions)]).toEqual([
        ['held-000006', 'held-000005', 'held-000004'],
        ['action-6', 'action-5', 'action-4'],
      ]);
      const second = await history.page(pair, { before: first.next, limit: 3 });
      const third = await history.page(pair, { before: second.next, limit: 3 });
      expect(ids(third.meetings)).toEqual(['held-000000']);
      expect([second.next, third.next]).toEqual([tuesday(1), null]);
      expect(await history.page(pair, { before: tuesday(0), limit: 3 })).toEqual({
        meetings: [],
        actions: [],
        next: null,
      });
    },
  },
  {
    name: 'a page ends before too many action items, and the next goes on with those that are left',
    async run(world) {
      const { storage } = world;
      const pair = await withPast(world, 2);
      for (let n = 0; n < 12; n += 1) {
        const madeAt = new Date(Date.parse(tuesday(5)) + n).toISOString();
        const about = { title: 'Later', ownerId: 'mia', dueDate: null, source: { kind: 'bot' as const } };
        await storage.actionItems.create(
          { oneOnOneId: pair, actionId: `more-${n}` },
          newActionItem({ id: `more-${n}`, madeBy: 'rae', madeAt, ...about }),
        );
      }
      const seen: string[] = [];
      let before: string | null = null;
      do {
        const page = await storage.history.page(pair, { before, limit: 1 });
        seen.push(...ids(page.meetings), ...ids(page.actions));
        before = page.next;
      } while (before !== null);
      expect([seen.length, new Set(seen).size]).toEqual([16, 16]);
    },
  },
  {
    name: 'a search finds folded parts of words in meetings and action items, within its stretch, and takes signs literally',
    async run(world) {
      const pair = await withPast(world, 5);
      const other = await withPast(world, 1);
      const search = async (typed: string, since = tuesday(0), before: string | null = null) => {
        const words = searchWords(typed);
        const found = await world.storage.history.search(pair, { words, since, before, limit: 20 });
        return [...ids(found.meetings), ...ids(found.actions)];
      };
      expect(await search('NOTES 3')).toEqual(['held-000003']);
      expect(await search('grosse 2')).toEqual(['action-2']);
      expect(await search('2 GRÖSSE')).toEqual(['action-2']);
      expect(await search('groesse')).toEqual(expect.arrayContaining(['action-2']));
      expect(await search('cafe', tuesday(2), tuesday(4))).toEqual(['held-000003', 'held-000002']);
      expect(await search('spater', tuesday(4))).toEqual(['held-000004']);
      for (const sign of ['%', '_', "''", '"', '\\', '.*', ') OR (1=1'])
        expect(await search(sign)).toEqual([]);
      expect(
        await world.storage.history.search(other, {
          words: ['notes', '3'],
          since: tuesday(0),
          before: null,
          limit: 9,
        }),
      ).toEqual({
        meetings: [],
        actions: [],
        next: null,
      });
    },
  },
  {
    name: 'a search with more hits than a page goes on where it ended',
    async run(world) {
      const pair = await withPast(world, 5);
      const asked = { words: ['cafe'], since: tuesday(0), limit: 2 };
      const first = await world.storage.history.search(pair, { ...asked, before: null });
      const second = await world.storage.history.search(pair, { ...asked, before: first.next });
      const third = await world.storage.history.search(pair, { ...asked, before: second.next });
      expect([first, second, third].map(({ meetings }) => ids(meetings))).toEqual([
        ['held-000004', 'held-000003'],
        ['held-000002', 'held-000001'],
        ['held-000000'],
      ]);
      expect(third.next).toBeNull();
    },
  },
  {
    name: 'the answers to one question come newest first, page by page, without the rest of their meetings',
    async run(world) {
      const pair = await withPast(world, 6);
      const asked = { questionId: 'question-1', limit: 2 };
      const first = await world.storage.history.answers(pair, { ...asked, before: null });
      const second = await world.storage.history.answers(pair, { ...asked, before: first.next });
      expect(first.meetings).toEqual(
        [5, 3].map((round) => {
          const { id, heldAt, question, answers } = someMeeting(round, tuesday(round));
          return { id, heldAt, question, answers };
        }),
      );
      expect([second.meetings.map(({ id }) => id), second.next]).toEqual([['held-000001'], null]);
    },
  },
  {
    name: 'starts are those of the latest meetings that were held',
    async run(world) {
      const pair = await withPast(world, 3);
      const missed = { kind: 'missed' as const, id: missedMeetingId(tuesday(3)), heldAt: tuesday(3) };
      await world.storage.meetings.create({ oneOnOneId: pair, meetingId: missed.id }, missed);
      expect(await world.storage.history.starts(pair, 2)).toEqual([tuesday(2)]);
    },
  },
  {
    name: 'figures hold what charts need and no words',
    async run(world) {
      const pair = await withPast(world, 3);
      const missed = { kind: 'missed' as const, id: missedMeetingId(tuesday(3)), heldAt: tuesday(3) };
      await world.storage.meetings.create({ oneOnOneId: pair, meetingId: missed.id }, missed);
      const insights = await world.storage.history.insights(pair, tuesday(2));
      const byTime = insights.meetings.sort((a, b) => (a.heldAt < b.heldAt ? -1 : 1));
      expect({ ...insights, meetings: byTime }).toEqual({
        meetings: [
          {
            id: 'held-000002',
            kind: 'held',
            heldAt: tuesday(2),
            tally: { purposes: { blockers: 1 }, broughtBy: { mia: 1, rae: 1 }, wellSpent: ['yes'] },
          },
          { id: missed.id, kind: 'missed', heldAt: tuesday(3), tally: null },
        ],
        actions: [
          {
            id: 'action-2',
            ownerId: 'mia',
            status: 'open',
            dueDate: null,
            closedAt: null,
            madeAt: tuesday(2).replace('09:00', '09:30'),
          },
        ],
      });
    },
  },
];
