import { expect, test } from '@jest/globals';
import { addItem, readItem, setDiscussed, setRemoved } from '../../../src/contract/agendaDocument.ts';
import { updateText } from '../../../src/contract/agendaPlaces.ts';
import { answerUpdate } from '../../../src/usecases/agenda/answerUpdate.ts';
import { listAgenda } from '../../../src/usecases/agenda/listAgenda.ts';
import { listTopics } from '../../../src/usecases/agenda/listTopics.ts';
import { listUpdates } from '../../../src/usecases/agenda/listUpdates.ts';
import { memoryAgenda } from '../memory.ts';
import { ines, mia, rae, raeAndMia } from '../pair.ts';

const now = '2026-11-24T08:00:00.000Z';

function world() {
  const agenda = memoryAgenda();
  const { doc } = agenda;
  const needs = { agenda, clock: () => now };
  const add = (id: string, isUpdate = true) =>
    addItem(doc, { id, title: id, purpose: null, broughtBy: rae.id, addedAt: now, isUpdate });
  add('checkout');
  add('talk', false);
  return {
    doc,
    add,
    answer: answerUpdate(needs),
    updates: listUpdates(needs),
    agenda: listAgenda(needs),
    topics: listTopics(needs),
  };
}

test('an update is listed for who is asked, and apart from the topics', async () => {
  const { doc, add, updates, topics } = world();
  add('hiring');
  setDiscussed(doc, 'hiring', now);
  expect((await updates(mia, raeAndMia)).map(({ id }) => id)).toEqual(['checkout']);
  expect(await updates(rae, raeAndMia)).toEqual([]);
  expect((await topics(mia, raeAndMia)).map(({ id }) => id)).toEqual(['talk']);
});

test('the whole agenda has the topics first, then who waits for an answer, then what is answered', async () => {
  const { doc, add, answer, agenda } = world();
  add('hiring');
  add('later', false);
  add('gone');
  setDiscussed(doc, 'gone', now);
  await answer(mia, raeAndMia, 'checkout', 'Two of three');
  expect((await agenda(rae, raeAndMia)).map(({ id }) => id)).toEqual(['talk', 'later', 'hiring', 'checkout']);
});

test('an answer is written once, tidied, with its time, and is asked for no more', async () => {
  const { doc, answer, updates } = world();
  await answer(mia, raeAndMia, 'checkout', ' Two of\r\nthree ');
  await answer(mia, raeAndMia, 'checkout', 'Two of\nthree');
  expect(readItem(doc, 'checkout')?.update).toEqual({
    answers: [{ personId: mia.id, text: 'Two of\nthree' }],
    answeredAt: now,
  });
  expect(await updates(mia, raeAndMia)).toEqual([]);
});

test('what the person has written elsewhere is not written over', async () => {
  const { doc, answer } = world();
  updateText(doc, 'checkout', mia.id).insert(0, 'In the panel');
  await expect(answer(mia, raeAndMia, 'checkout', 'On the card')).rejects.toMatchObject({
    code: 'changedMeanwhile',
  });
  expect(updateText(doc, 'checkout', mia.id).toString()).toBe('In the panel');
});

test.each([
  ['a topic', 'talk', 'x', 'notFound'],
  ['nothing', 'nothing', 'x', 'notFound'],
  ['what was taken off', 'gone', 'x', 'notFound'],
  ['an update, with nothing', 'checkout', ' \n', 'invalid'],
  ['an update, at too great a length', 'checkout', 'x'.repeat(4_001), 'invalid'],
])('an answer to %s is refused', async (_, id, text, code) => {
  const { doc, add, answer } = world();
  add('gone');
  setRemoved(doc, 'gone', now);
  await expect(answer(mia, raeAndMia, id, text)).rejects.toMatchObject({ code });
});

test('a third person neither reads nor answers', async () => {
  const { answer, updates, agenda } = world();
  await expect(agenda(ines, raeAndMia)).rejects.toMatchObject({ code: 'notFound' });
  await expect(answer(ines, raeAndMia, 'checkout', 'x')).rejects.toMatchObject({ code: 'notFound' });
  await expect(updates(ines, raeAndMia)).rejects.toMatchObject({ code: 'notFound' });
});
