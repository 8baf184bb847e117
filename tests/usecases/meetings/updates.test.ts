import { describe, expect, test } from '@jest/globals';
import { readAgenda, setAnswered, setUpdate } from '../../../src/contract/agendaDocument.ts';
import { updateText } from '../../../src/contract/agendaPlaces.ts';
import { appendLateEdits } from '../../../src/usecases/meetings/appendLateEdits.ts';
import { startMeeting } from '../../../src/usecases/meetings/startMeeting.ts';
import { undoWrapUp } from '../../../src/usecases/meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../../../src/usecases/meetings/wrapUpMeeting.ts';
import { mia, rae, raeAndMia } from '../pair.ts';
import { meetingWorld, minutesPast } from './meetingWorld.ts';

const meetingId = 'held-000002';
const notLate = { late: [], textNow: null };

/** A meeting with an answered update, one that waits, and one that was talked about instead. */
async function withUpdates() {
  const world = await meetingWorld();
  const { doc } = world.needs.agenda;
  for (const id of ['answered', 'waits', 'talked']) {
    world.topic(id, id, id === 'talked' ? minutesPast(5) : null);
    setUpdate(doc, id, true);
  }
  updateText(doc, 'answered', mia.id).insert(0, 'Halfway');
  setAnswered(doc, 'answered', minutesPast(-60));
  return { ...world, doc, agenda: () => readAgenda(doc).map(({ id }) => id) };
}

type World = Awaited<ReturnType<typeof withUpdates>>;

async function recorded(world: World) {
  await startMeeting(world.needs)(raeAndMia, world.start);
  world.clock.now = minutesPast(28);
  return wrapUpMeeting(world.needs)(rae, raeAndMia, { round: 2 });
}

const recordOf = async (world: World) => {
  const found = await world.needs.meetings.read({ oneOnOneId: raeAndMia, meetingId });
  return found?.value.kind === 'held' ? found.value : null;
};

describe('A wrap-up', () => {
  test('files the updates that were answered or talked about, with a place for what each may still say', async () => {
    const world = await withUpdates();
    const { items } = await recorded(world);
    expect(items.map(({ id, discussedAt, update }) => ({ id, discussedAt, update }))).toEqual([
      {
        id: 'answered',
        discussedAt: minutesPast(-60),
        update: {
          answers: [
            { personId: rae.id, text: '', ...notLate },
            { personId: mia.id, text: 'Halfway', ...notLate },
          ],
          answeredAt: minutesPast(-60),
        },
      },
      {
        id: 'talked',
        discussedAt: minutesPast(5),
        update: {
          answers: [
            { personId: rae.id, text: '', ...notLate },
            { personId: mia.id, text: '', ...notLate },
          ],
          answeredAt: null,
        },
      },
    ]);
    expect(world.agenda()).toEqual(['waits']);
  });

  test('that is taken back puts updates and answers back', async () => {
    const world = await withUpdates();
    const before = readAgenda(world.doc);
    await recorded(world);
    await undoWrapUp(world.needs)(rae, raeAndMia, meetingId);
    expect(readAgenda(world.doc)).toEqual(before);
  });

  test('is not offered for an answered update alone: that waits for its meeting', async () => {
    const world = await meetingWorld();
    world.topic('status', 'Status');
    setUpdate(world.needs.agenda.doc, 'status', true);
    updateText(world.needs.agenda.doc, 'status', mia.id).insert(0, 'Halfway');
    await expect(wrapUpMeeting(world.needs)(rae, raeAndMia, { round: 2 })).rejects.toMatchObject({
      code: 'nothingToWrapUp',
    });
  });
});

test('an answer that comes late, first or further, is added to the record once', async () => {
  const world = await withUpdates();
  await recorded(world);
  updateText(world.doc, 'answered', rae.id).insert(0, 'Good!');
  updateText(world.doc, 'answered', mia.id).insert(7, ' there');
  world.clock.now = minutesPast(90);
  const about = { by: mia.id, at: minutesPast(90) };
  for (let time = 0; time < 2; time += 1) await appendLateEdits(world.needs)(raeAndMia, mia.id);
  const record = await recordOf(world);
  expect(record?.items[0]?.update?.answers).toEqual([
    { personId: rae.id, text: '', late: [{ text: 'Good!', ...about }], textNow: 'Good!' },
    { personId: mia.id, text: 'Halfway', late: [{ text: 'there', ...about }], textNow: 'Halfway there' },
  ]);
  expect(record?.items[0]?.late).toEqual([]);
});
