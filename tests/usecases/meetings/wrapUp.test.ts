import { describe, expect, test } from '@jest/globals';
import {
  itemTexts,
  readAgenda,
  readWholeAgenda,
  setDiscussed,
  setPurpose,
  setRemoved,
  setRepeats,
} from '../../../src/contract/agendaDocument.ts';
import { showAwaited } from '../../../src/contract/repeatedTopics.ts';
import { newActionItem } from '../../../src/domain/actionItem.ts';
import type { Repetition } from '../../../src/domain/agendaItem.ts';
import { changeActionItem } from '../../../src/usecases/actionItems/changeActionItem.ts';
import { appendLateEdits } from '../../../src/usecases/meetings/appendLateEdits.ts';
import { bringAgendaUpToDate } from '../../../src/usecases/meetings/bringAgendaUpToDate.ts';
import { endMeeting } from '../../../src/usecases/meetings/endMeeting.ts';
import { finishPendingOf } from '../../../src/usecases/meetings/finishPendingOf.ts';
import { startMeeting } from '../../../src/usecases/meetings/startMeeting.ts';
import type { MeetingStore } from '../../../src/usecases/meetings/store.ts';
import { undoWrapUp } from '../../../src/usecases/meetings/undoWrapUp.ts';
import { wrapUpByItself, wrapUpMeeting } from '../../../src/usecases/meetings/wrapUpMeeting.ts';
import { ines, mia, rae, raeAndMia } from '../pair.ts';
import { meetingWorld, minutesPast, ten } from './meetingWorld.ts';

const round = 2;
const meetingId = 'held-000002';

/** A meeting in which one of two topics was discussed, and Mia answered. */
async function afterTheTalk() {
  const world = await meetingWorld();
  await startMeeting(world.needs)(raeAndMia, world.start);
  world.topic('redesign', 'Scope of the redesign', minutesPast(10));
  world.topic('budget', 'Budget');
  itemTexts(world.needs.agenda.doc, 'redesign')?.notes.insert(0, 'Two screens less.');
  world.answer(mia.id, 'The move.');
  await world.needs.actionItems.list(raeAndMia, ten);
  world.clock.now = minutesPast(28);
  return world;
}

const titles = (world: Awaited<ReturnType<typeof meetingWorld>>) =>
  readAgenda(world.needs.agenda.doc).map(({ title }) => title);

describe('Wrapping up', () => {
  test('puts what was discussed and answered on record and leaves the rest on the agenda', async () => {
    const world = await afterTheTalk();
    const meeting = await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    expect(meeting).toEqual({
      kind: 'held',
      id: meetingId,
      round,
      heldAt: ten,
      wrappedUpAt: minutesPast(28),
      wrappedUpBy: rae.id,
      people: [rae.id, mia.id],
      question: { id: 'default', text: "What's on your mind?" },
      answers: [{ personId: mia.id, text: 'The move.', late: [], textNow: null }],
      items: [
        {
          id: 'redesign',
          title: 'Scope of the redesign',
          notes: 'Two screens less.',
          purpose: null,
          broughtBy: mia.id,
          addedAt: ten,
          discussedAt: minutesPast(10),
          late: [],
          textNow: null,
        },
      ],
      actionIds: [],
      wellSpent: [],
      before: expect.anything(),
    });
    expect(titles(world)).toEqual(['Budget']);
    expect(world.recaps).toEqual([meetingId]);
    expect(await world.record()).toMatchObject({
      round: 3,
      running: null,
      agendaIsBehind: false,
      lastTime: { heldAt: ten, answers: [{ personId: mia.id, text: 'The move.' }] },
      earlierQuestions: [{ id: 'default' }],
    });
  });

  test('by both at the same moment, and again later, is one record and one recap', async () => {
    const world = await afterTheTalk();
    const wrap = wrapUpMeeting(world.needs);
    const both = await Promise.all([
      wrap(rae, raeAndMia, { round }),
      wrap(mia, raeAndMia, { round }),
      wrapUpByItself(world.needs)(raeAndMia, { nextStartsAt: minutesPast(28) }),
    ]);
    expect(await wrap(rae, raeAndMia, { round })).toEqual(both[0]);
    expect(both[1]).toEqual(both[0]);
    expect(both[2] === null || both[2].id === meetingId).toBe(true);
    expect((await world.record())?.round).toBe(3);
    expect(world.recaps).toEqual([meetingId]);
  });

  test('needs something to put on record', async () => {
    const world = await meetingWorld();
    world.topic('budget', 'Budget');
    await expect(wrapUpMeeting(world.needs)(rae, raeAndMia, { round })).rejects.toMatchObject({
      code: 'nothingToWrapUp',
    });
  });

  test('is not for a third person', async () => {
    const world = await afterTheTalk();
    for (const asked of [
      wrapUpMeeting(world.needs)(ines, raeAndMia, { round }),
      undoWrapUp(world.needs)(ines, raeAndMia, meetingId),
    ]) {
      await expect(asked).rejects.toMatchObject({ code: 'notFound' });
    }
  });

  test('cut off between record and agenda is finished when somebody opens the 1:1', async () => {
    const world = await afterTheTalk();
    const broken = {
      ...world.needs,
      agenda: { ...world.needs.agenda, edit: async () => Promise.reject(new Error('cut')) },
    };
    await expect(wrapUpMeeting(broken)(rae, raeAndMia, { round })).rejects.toThrow('cut');
    expect(titles(world)).toEqual(['Scope of the redesign', 'Budget']);
    const found = await world.needs.store.read(raeAndMia);
    if (!found) throw new Error('There is no 1:1');
    const settled = await finishPendingOf(world.needs)(found);
    expect(settled.value.agendaIsBehind).toBe(false);
    expect(titles(world)).toEqual(['Budget']);
  });
});

describe('What was chosen while wrapping up', () => {
  const open = async (world: Awaited<ReturnType<typeof meetingWorld>>, ...ids: string[]) => {
    for (const id of ids) {
      const made = {
        id,
        title: id,
        ownerId: mia.id,
        dueDate: null,
        madeBy: mia.id,
        madeAt: '2026-11-17T09:00:00.000Z',
      };
      await world.needs.actionItems.create(
        { oneOnOneId: raeAndMia, actionId: id },
        newActionItem({ ...made, source: { kind: 'bot' } }),
      );
    }
  };
  const statuses = async (world: Awaited<ReturnType<typeof meetingWorld>>) =>
    (await world.needs.actionItems.list(raeAndMia, '2026-01-01T00:00:00.000Z')).map(
      ({ value }) => `${value.id} ${value.status}`,
    );
  const choices = {
    topics: [
      { id: 'redesign', comesBack: true },
      { id: 'budget', comesBack: false },
      { id: 'nowhere', comesBack: false },
    ],
    promises: [
      { id: 'deck-0001', status: 'done' as const },
      { id: 'offer-001', status: 'dropped' as const },
      { id: 'nowhere-1', status: 'done' as const },
    ],
  };

  test('is made true with the record: topics come back or go on it, promises are closed', async () => {
    const world = await afterTheTalk();
    await open(world, 'deck-0001', 'offer-001', 'kept-0001');
    const meeting = await wrapUpMeeting(world.needs)(rae, raeAndMia, { round, choices });
    expect(meeting.items.map(({ title }) => title)).toEqual(['Budget']);
    expect(titles(world)).toEqual(['Scope of the redesign']);
    expect(await statuses(world)).toEqual(['deck-0001 done', 'offer-001 dropped', 'kept-0001 open']);
  });

  test('leaves what the other has said of a promise, and what they have taken off the agenda', async () => {
    const world = await afterTheTalk();
    await open(world, 'deck-0001', 'offer-001');
    const change = { id: 'deck-0001', edit: { status: 'dropped' as const }, etag: null };
    await changeActionItem(world.needs)(mia, raeAndMia, change);
    setRemoved(world.needs.agenda.doc, 'budget', minutesPast(20));
    const meeting = await wrapUpMeeting(world.needs)(rae, raeAndMia, { round, choices });
    expect(meeting.items).toEqual([]);
    expect(await statuses(world)).toEqual(['deck-0001 dropped', 'offer-001 dropped']);
  });

  test('of both at once, or twice, is one record, and what one of them wants back comes back', async () => {
    const world = await afterTheTalk();
    await open(world, 'deck-0001', 'offer-001');
    const wrap = wrapUpMeeting(world.needs);
    const first = await wrap(mia, raeAndMia, { round });
    expect(first.items.map(({ id }) => id)).toEqual(['redesign']);
    for (const again of [1, 2]) {
      expect([again, await wrap(rae, raeAndMia, { round, choices })]).toEqual([again, first]);
    }
    // Nothing of the next meeting counts as discussed already.
    expect(readAgenda(world.needs.agenda.doc).map(({ title, discussedAt }) => [title, discussedAt])).toEqual([
      ['Budget', null],
      ['Scope of the redesign', null],
    ]);
    expect(await statuses(world)).toEqual(['deck-0001 done', 'offer-001 dropped']);
    expect(world.recaps).toEqual([meetingId]);
  });
});

describe('A wrap-up by itself', () => {
  test('comes ten quiet minutes after the end, and not while somebody may come back', async () => {
    const world = await afterTheTalk();
    await endMeeting(world.needs)(raeAndMia, minutesPast(29));
    world.clock.now = minutesPast(38);
    expect(await wrapUpByItself(world.needs)(raeAndMia, { nextStartsAt: null })).toBeNull();
    world.clock.now = minutesPast(39);
    const meeting = await wrapUpByItself(world.needs)(raeAndMia, { nextStartsAt: null });
    expect(meeting).toMatchObject({ id: meetingId, wrappedUpBy: null, heldAt: ten });
  });

  test('comes at the latest when the next one starts, whose end nobody told of', async () => {
    const world = await afterTheTalk();
    const nextWeek = '2026-12-01T09:00:00.000Z';
    world.clock.now = nextWeek;
    const { isNew } = await startMeeting(world.needs)(raeAndMia, { ...world.start, startedAt: nextWeek });
    expect(isNew).toBe(true);
    expect(await world.record()).toMatchObject({ round: 3, running: { startedAt: nextWeek } });
    expect(titles(world)).toEqual(['Budget']);
  });

  test('does not follow an undo: from then on the two decide', async () => {
    const world = await afterTheTalk();
    await endMeeting(world.needs)(raeAndMia, minutesPast(29));
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    await undoWrapUp(world.needs)(rae, raeAndMia, meetingId);
    world.clock.now = minutesPast(120);
    expect(await wrapUpByItself(world.needs)(raeAndMia, { nextStartsAt: null })).toBeNull();
  });
});

describe('Taking a wrap-up back', () => {
  test('puts the items, the answers and the round back, and asking again changes nothing', async () => {
    const world = await afterTheTalk();
    const before = await world.record();
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    for (const person of [mia, rae]) await undoWrapUp(world.needs)(person, raeAndMia, meetingId);
    const running = before?.running && { ...before.running, isReopened: true };
    expect(await world.record()).toEqual({ ...before, running, earlierQuestions: expect.anything() });
    expect(titles(world)).toEqual(['Scope of the redesign', 'Budget']);
    expect(await world.needs.meetings.read({ oneOnOneId: raeAndMia, meetingId })).toBeNull();
  });

  test('and wrapping up again makes the same record of what then stands', async () => {
    const world = await afterTheTalk();
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    await undoWrapUp(world.needs)(mia, raeAndMia, meetingId);
    itemTexts(world.needs.agenda.doc, 'redesign')?.notes.insert(0, 'And: ');
    const meeting = await wrapUpMeeting(world.needs)(mia, raeAndMia, { round });
    expect(meeting.items.map(({ notes }) => notes)).toEqual(['And: Two screens less.']);
    expect(titles(world)).toEqual(['Budget']);
  });

  test.each([
    ['a day later', minutesPast(28 + 24 * 60), false],
    ['a moment before a day has passed', minutesPast(27 + 24 * 60), true],
  ])('%s', async (_, at, isPossible) => {
    const world = await afterTheTalk();
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    world.clock.now = at;
    const undone = undoWrapUp(world.needs)(rae, raeAndMia, meetingId);
    if (isPossible) expect((await undone).value.round).toBe(round);
    else await expect(undone).rejects.toMatchObject({ code: 'tooLateToUndo' });
  });

  test('is refused once the next meeting runs', async () => {
    const world = await afterTheTalk();
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    await startMeeting(world.needs)(raeAndMia, { ...world.start, startedAt: minutesPast(60) });
    await expect(undoWrapUp(world.needs)(rae, raeAndMia, meetingId)).rejects.toMatchObject({
      code: 'tooLateToUndo',
    });
  });
});

describe('What somebody wrote offline into a text that was filed meanwhile', () => {
  test('is added to the record as a late note, once', async () => {
    const world = await afterTheTalk();
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    itemTexts(world.needs.agenda.doc, 'redesign')?.notes.insert(17, ' Ship in March.');
    world.answer(mia.id, 'Also: ');
    world.clock.now = minutesPast(50);
    await appendLateEdits(world.needs)(raeAndMia, mia.id);
    await appendLateEdits(world.needs)(raeAndMia, rae.id);
    const late = { by: mia.id, at: minutesPast(50) };
    expect((await world.needs.meetings.read({ oneOnOneId: raeAndMia, meetingId }))?.value).toMatchObject({
      items: [{ notes: 'Two screens less.', late: [{ text: 'Ship in March.', ...late }] }],
      answers: [{ text: 'The move.', late: [{ text: 'Also:', ...late }] }],
    });
  });

  test('is not lost when it came between reading the agenda and taking the items off', async () => {
    const world = await afterTheTalk();
    const meeting = world.needs.meetings;
    const file: MeetingStore['file'] = async (...args) => {
      itemTexts(world.needs.agenda.doc, 'redesign')?.notes.insert(0, 'Wait! ');
      return meeting.file(...args);
    };
    const typedMeanwhile = { ...world.needs, meetings: { ...meeting, file } };
    await wrapUpMeeting(typedMeanwhile)(rae, raeAndMia, { round });
    await appendLateEdits(world.needs)(raeAndMia, mia.id);
    expect((await meeting.read({ oneOnOneId: raeAndMia, meetingId }))?.value).toMatchObject({
      items: [{ notes: 'Two screens less.', late: [{ text: 'Wait!' }] }],
    });
  });

  test('is on the agenda again, and late no more, after an undo', async () => {
    const world = await afterTheTalk();
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    itemTexts(world.needs.agenda.doc, 'redesign')?.notes.insert(0, 'Late. ');
    await undoWrapUp(world.needs)(rae, raeAndMia, meetingId);
    await appendLateEdits(world.needs)(raeAndMia, mia.id);
    expect(readAgenda(world.needs.agenda.doc)[0]?.notes).toBe('Late. Two screens less.');
  });
});

test('what was filed two months ago leaves the living agenda, which does not grow with the years', async () => {
  const world = await afterTheTalk();
  await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
  expect(itemTexts(world.needs.agenda.doc, 'redesign')).not.toBeNull();
  world.clock.now = '2027-02-01T09:00:00.000Z';
  world.topic('later', 'Later', world.clock.now);
  await wrapUpMeeting(world.needs)(rae, raeAndMia, { round: 3 });
  await bringAgendaUpToDate(world.needs)(raeAndMia);
  expect(itemTexts(world.needs.agenda.doc, 'redesign')).toBeNull();
  expect(world.needs.agenda.doc.getText(`answer/default/2/${mia.id}`).toString()).toBe('');
});

describe('A topic that repeats', () => {
  async function wrappedUp(repeats: Repetition, now = minutesPast(28)) {
    const world = await afterTheTalk();
    const { doc } = world.needs.agenda;
    setRepeats(doc, 'redesign', repeats);
    setPurpose(doc, 'redesign', 'priorities');
    world.clock.now = now;
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    return { world, doc, shown: () => readAgenda(doc).map(({ title, notes }) => [title, notes]) };
  }
  const budget = ['Budget', ''];
  const fresh = ['Scope of the redesign', ''];

  test('comes back after the wrap-up: with its title and purpose, without notes, and repeats again', async () => {
    const { doc, shown } = await wrappedUp('meeting');
    expect(shown()).toEqual([budget, fresh]);
    const back = readAgenda(doc).at(-1);
    expect(back).toMatchObject({ purpose: 'priorities', repeats: 'meeting', broughtBy: mia.id });
    expect([back?.discussedAt, back?.addedAt]).toEqual([null, minutesPast(28)]);
  });

  test('is there once after an undo, and after a second wrap-up, however often', async () => {
    const { world, doc, shown } = await wrappedUp('meeting');
    const old = ['Scope of the redesign', 'Two screens less.'];
    for (const _ of [1, 2]) {
      await undoWrapUp(world.needs)(rae, raeAndMia, meetingId);
      expect(shown()).toEqual([old, budget]);
      await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
      expect(shown()).toEqual([budget, fresh]);
    }
    // What was written into it meanwhile is not lost, and not doubled.
    itemTexts(doc, readAgenda(doc).at(-1)?.id ?? '')?.notes.insert(0, 'New.');
    await undoWrapUp(world.needs)(rae, raeAndMia, meetingId);
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round });
    expect(shown()).toEqual([budget, ['Scope of the redesign', 'New.']]);
  });

  test('stays away once it was removed, or repeats no more', async () => {
    const { world, doc, shown } = await wrappedUp('meeting');
    const again = readAgenda(doc).at(-1)?.id ?? '';
    setDiscussed(doc, again, minutesPast(40));
    setRepeats(doc, again, null);
    await startMeeting(world.needs)(raeAndMia, { ...world.start, startedAt: minutesPast(10_080) });
    world.clock.now = minutesPast(10_110);
    await wrapUpMeeting(world.needs)(rae, raeAndMia, { round: round + 1 });
    expect(shown()).toEqual([budget]);
  });

  test.each([
    ['2026-11-24T09:28:00.000Z', true],
    ['2026-11-03T09:28:00.000Z', false],
    ['2026-12-31T23:59:00.000Z', true],
  ])('each month, talked about on %s, is shown right away: %s', async (now, isShown) => {
    const { doc, shown } = await wrappedUp('month', now);
    expect(shown()).toEqual(isShown ? [budget, fresh] : [budget]);
    expect(readWholeAgenda(doc).map(({ title }) => title)).toEqual(['Budget', 'Scope of the redesign']);
    expect(showAwaited(doc, '2026-11-20T09:00:00.000Z')).toBe(false);
    expect(showAwaited(doc, '2026-11-25T09:00:00.000Z')).toBe(!isShown);
    expect(shown()).toEqual([budget, fresh]);
  });
});
