import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as Y from 'yjs';
import type { AgendaItem } from '../../../src/domain/agendaItem.ts';
import { tallyOf } from '../../../src/domain/meetingTally.ts';
import { wrapUp } from '../../../src/domain/wrapUp.ts';
import { oneOnOneItem, oneOnOneKind } from '../../../src/storage/oneOnOneStore.ts';
import { meetingItem, meetingKind } from '../../../src/storage/storedMeeting.ts';
import { appendLateEdits } from '../../../src/usecases/meetings/appendLateEdits.ts';
import { undoWrapUp } from '../../../src/usecases/meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../../../src/usecases/meetings/wrapUpMeeting.ts';
import { openSandboxStorage } from '../../storage/openSandboxStorage.ts';
import { someOneOnOne } from '../../storage/someOneOnOne.ts';
import { mia, rae, raeAndMia } from '../pair.ts';
import { meetingWorld, minutesPast, ten } from './meetingWorld.ts';

const now = minutesPast(40);

/** Times, people and texts as a client of one's own may write them. */
const sense = fc.constantFrom(ten, minutesPast(10), rae.id, mia.id);
const senseless = fc.constantFrom(
  'a moment ago',
  'yesterday',
  'now',
  '',
  'constructor',
  '__proto__',
  'toString',
  '2026-02-30T00:00:00Z',
  '2026-11-24T09:00:00+01:00',
  '\ud800',
);
const word = fc.oneof(sense, senseless, fc.string({ unit: 'binary', maxLength: 20 }));

const item: fc.Arbitrary<AgendaItem & { writtenBy?: string[] }> = fc.record(
  {
    id: word,
    title: word,
    notes: word,
    purpose: fc.constantFrom(null, 'blockers' as const),
    broughtBy: word,
    addedAt: word,
    order: word,
    discussedAt: fc.option(word),
    writtenBy: fc.array(word, { maxLength: 3 }),
    update: fc.option(
      fc.record({
        answers: fc.array(fc.record({ personId: word, text: word }), { maxLength: 3 }),
        answeredAt: fc.option(word),
      }),
      { nil: undefined },
    ),
  },
  { requiredKeys: ['id', 'title', 'notes', 'purpose', 'broughtBy', 'addedAt', 'order', 'discussedAt'] },
);

describe('An agenda that has no sense', () => {
  test('is wrapped up into a record that is stored and read again, whatever it holds', () => {
    const people = someOneOnOne(raeAndMia);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), word, (agenda, text) => {
        const content = { agenda, answers: [{ personId: rae.id, text }], actionIds: [] };
        const { meeting, oneOnOne } = wrapUp(people, content, { by: rae.id, now });
        const stored = { ...meetingKind.write(meetingItem(raeAndMia, meeting)), _etag: '"1"' };
        expect(meetingKind.read(JSON.parse(JSON.stringify(stored))).value).toEqual(
          JSON.parse(JSON.stringify(meeting)),
        );
        oneOnOneKind.write(oneOnOneItem(oneOnOne));
        const ids = [rae.id, mia.id, ''];
        for (const { broughtBy, writtenBy = [] } of meeting.items) {
          expect(ids).toEqual(expect.arrayContaining([broughtBy, ...writtenBy]));
        }
        const counted = Object.values(tallyOf(meeting).broughtBy);
        expect(counted.every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('wrapped up files what can be read of it, and every road that lasts goes on', async () => {
    await using opened = await openSandboxStorage();
    const { storage } = opened;
    const world = await meetingWorld();
    const record = await world.record();
    if (record) await storage.oneOnOnes.create(record.id, record);
    const needs = { ...world.needs, store: storage.oneOnOnes, meetings: storage.meetings };
    const { doc } = needs.agenda;
    world.topic('wrong', 'Wrong', 'a moment ago');
    world.topic('right', 'Right', minutesPast(5));
    world.topic('other', 'Of another type', minutesPast(6));
    const entry = (id: string) => doc.getMap('agenda').get(id) as Y.Map<unknown>;
    entry('wrong').set('addedAt', 'yesterday');
    entry('wrong').set('broughtBy', 'constructor');
    entry('other').set('title', 42);
    world.clock.now = now;
    const meeting = await wrapUpMeeting(needs)(rae, raeAndMia, { round: null });
    expect(
      meeting.items.map(({ id, broughtBy, addedAt, discussedAt }) => [id, broughtBy, addedAt, discussedAt]),
    ).toEqual([['right', mia.id, ten, minutesPast(5)]]);
    // What has no sense is no item for whoever reads the agenda; the server mends it when it loads it.
    // Every road that lasts goes on: history, late notes, undo, the next wrap-up.
    const page = await storage.history.page(raeAndMia, { before: null, limit: 5 });
    expect(page.meetings.map(({ value }) => value.kind)).toEqual(['held']);
    expect((await storage.history.insights(raeAndMia, '')).meetings[0]?.tally?.broughtBy).toEqual({
      [mia.id]: 1,
    });
    await appendLateEdits(needs)(raeAndMia, mia.id);
    await undoWrapUp(needs)(mia, raeAndMia, meeting.id);
    expect(await wrapUpMeeting(needs)(mia, raeAndMia, { round: null })).toMatchObject({
      items: [{ id: 'right' }],
    });
  });

  test('that was filed by an earlier version, unreadable: the next wrap-up goes on, and this one is taken back', async () => {
    await using opened = await openSandboxStorage();
    const { storage, spoil } = opened;
    const world = await meetingWorld();
    const record = await world.record();
    if (record) await storage.oneOnOnes.create(record.id, record);
    const needs = { ...world.needs, store: storage.oneOnOnes, meetings: storage.meetings };
    world.topic('first', 'First', ten);
    const first = await wrapUpMeeting(needs)(rae, raeAndMia, { round: null });
    world.clock.now = minutesPast(60);
    world.topic('second', 'Second', minutesPast(50));
    world.answer(mia.id, 'Later', 3);
    const second = await wrapUpMeeting(needs)(rae, raeAndMia, { round: null });
    await spoil('oneOnOnes', raeAndMia, `meeting.${second.id}`, '/meeting/wrappedUpAt', 'a moment ago');
    const undone = await undoWrapUp(needs)(mia, raeAndMia, second.id);
    expect(undone.value).toMatchObject({
      round: 3,
      running: { startedAt: minutesPast(60), isReopened: true },
      lastTime: { heldAt: first.heldAt },
    });
    const third = await wrapUpMeeting(needs)(rae, raeAndMia, { round: null });
    expect(third).toMatchObject({ id: second.id, items: [{ id: 'second' }], answers: [{ text: 'Later' }] });
    await spoil('oneOnOnes', raeAndMia, `meeting.${third.id}`, '/meeting/wrappedUpAt', 'a moment ago');
    world.topic('fourth', 'Fourth', minutesPast(70));
    expect(await wrapUpMeeting(needs)(rae, raeAndMia, { round: null })).toMatchObject({
      items: [{ id: 'fourth' }],
    });
  });

  test('names who wrote an item where the agenda knows, those of the two only', async () => {
    const world = await meetingWorld();
    world.topic('one', 'One', ten);
    const seen: unknown[] = [];
    const authors = {
      writersOf: (texts: readonly Y.Text[]) => {
        seen.push(...texts);
        return [mia.id, 'somebody else'];
      },
    };
    const { agenda } = world.needs;
    const needs: typeof world.needs = {
      ...world.needs,
      agenda: { ...agenda, read: async (_, look) => look(agenda.doc, authors) },
    };
    const { items } = await wrapUpMeeting(needs)(rae, raeAndMia, { round: null });
    expect(items).toMatchObject([{ broughtBy: mia.id, writtenBy: [mia.id] }]);
    expect(seen).toEqual([expect.any(Y.Text), expect.any(Y.Text)]);
  });
});
