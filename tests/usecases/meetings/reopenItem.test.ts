import { expect, test } from '@jest/globals';
import {
  addItem,
  itemTexts,
  readAgenda,
  recordedItemKey,
  setRemoved,
} from '../../../src/contract/agendaDocument.ts';
import { markRecorded } from '../../../src/contract/recordedAgenda.ts';
import { reopenItem } from '../../../src/usecases/meetings/reopenItem.ts';
import { someMeeting, tuesday } from '../../storage/someMeeting.ts';
import { ines, mia, rae, raeAndMia } from '../pair.ts';
import { meetingWorld, minutesPast } from './meetingWorld.ts';

const place = { meetingId: 'held-000000', itemId: 'item-0' };

async function world() {
  const held = await meetingWorld();
  await held.needs.meetings.create(
    { oneOnOneId: raeAndMia, meetingId: 'held-000000' },
    someMeeting(0, tuesday(0)),
  );
  const { doc } = held.needs.agenda;
  return { ...held, doc, goOn: reopenItem(held.needs), agenda: () => readAgenda(doc) };
}

test('an item is on the agenda again, with its purpose and the way back', async () => {
  const { goOn, agenda } = await world();
  const item = await goOn(mia, raeAndMia, place);
  expect(agenda()).toEqual([item]);
  expect(item).toMatchObject({
    title: 'Café opening',
    purpose: 'blockers',
    broughtBy: mia.id,
    continues: place,
  });
});

test('asked for by both, and again, it is one item', async () => {
  const { goOn, agenda } = await world();
  const all = await Promise.all([goOn(mia, raeAndMia, place), goOn(rae, raeAndMia, place)]);
  all.push(await goOn(rae, raeAndMia, place));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(agenda()).toHaveLength(1);
});

test('one that was continued before ids followed from the place is found as well', async () => {
  const { goOn, doc, agenda } = await world();
  addItem(doc, {
    id: 'drawn-by-somebody',
    title: 'Café',
    purpose: null,
    broughtBy: mia.id,
    addedAt: minutesPast(0),
    continues: place,
  });
  expect((await goOn(rae, raeAndMia, place)).id).toBe('drawn-by-somebody');
  expect(agenda()).toHaveLength(1);
});

test('two servers that continue it at once make the same item', async () => {
  const [one, other] = [await world(), await world()];
  expect((await one.goOn(mia, raeAndMia, place)).id).toBe((await other.goOn(rae, raeAndMia, place)).id);
});

test('taken off and continued again it comes back with its notes', async () => {
  const { goOn, doc, agenda } = await world();
  const { id } = await goOn(mia, raeAndMia, place);
  itemTexts(doc, id)?.notes.insert(0, 'Asked Jonas.');
  setRemoved(doc, id, minutesPast(1));
  await goOn(rae, raeAndMia, place);
  expect(agenda()).toMatchObject([{ id, notes: 'Asked Jonas.' }]);
});

test('talked about and on record, it can be continued anew', async () => {
  const { goOn, doc, agenda } = await world();
  const { id } = await goOn(mia, raeAndMia, place);
  markRecorded(doc, [{ key: recordedItemKey(id), text: '' }], {
    meetingId: 'held-000002',
    at: minutesPast(30),
  });
  const again = await goOn(mia, raeAndMia, place);
  expect(again.id).not.toBe(id);
  expect(agenda()).toHaveLength(1);
});

test.each([
  ['an item that the meeting does not have', mia, { ...place, itemId: 'nothing' }],
  ['a meeting that there is not', mia, { ...place, meetingId: 'held-000009' }],
  ['a third person', ines, place],
])('%s: not found', async (_, person, asked) => {
  const { goOn, agenda } = await world();
  await expect(goOn(person, raeAndMia, asked)).rejects.toMatchObject({ code: 'notFound' });
  expect(agenda()).toEqual([]);
});
