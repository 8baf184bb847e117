import { expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { answerName, answerText } from '../../../src/contract/agendaDocument.ts';
import { markRecorded } from '../../../src/contract/recordedAgenda.ts';
import type { AgendaDocuments } from '../../../src/usecases/agenda/agendaDocuments.ts';
import { readAnswer, writeAnswer } from '../../../src/usecases/agenda/writeAnswer.ts';
import { someOneOnOne } from '../../storage/someOneOnOne.ts';
import { ines, mia, rae, raeAndMia } from '../pair.ts';

const oneOnOne = { ...someOneOnOne(raeAndMia), round: 3 };
const questionRound = { questionId: oneOnOne.openingQuestion.id, round: 3 };

function world() {
  const doc = new Y.Doc();
  let edits = 0;
  doc.on('update', () => {
    edits += 1;
  });
  const agenda: AgendaDocuments = {
    read: async (_, look) => look(doc),
    edit: async (_, __, change) => change(doc),
  };
  const store = { read: async (id: string) => (id === raeAndMia ? { value: oneOnOne, etag: '1' } : null) };
  const textOf = (personId: string) => answerText(doc, { ...questionRound, personId }).toString();
  const write = writeAnswer({ store, agenda });
  return { doc, edits: () => edits, textOf, write, read: readAnswer({ agenda }) };
}

test('an answer takes the place of one’s own of the open round, and touches nobody else’s', async () => {
  const { write, textOf, read } = world();
  await write(rae, raeAndMia, 'Hiring');
  await write(mia, raeAndMia, ' The launch.\r\nAnd sleep. ');
  expect(await write(mia, raeAndMia, 'The launch.\nAnd holidays.')).toEqual({
    ...questionRound,
    text: 'The launch.\nAnd holidays.',
  });
  expect([textOf(rae.id), textOf(mia.id)]).toEqual(['Hiring', 'The launch.\nAnd holidays.']);
  expect(await read(rae, oneOnOne.id, oneOnOne)).toEqual({ ...questionRound, text: 'Hiring' });
});

test('the same answer again is not written again', async () => {
  const { write, edits } = world();
  await write(mia, raeAndMia, 'The launch');
  const before = edits();
  await write(mia, raeAndMia, ' The launch ');
  expect(edits()).toBe(before);
});

test.each([
  ['a later question', { ...questionRound, questionId: 'another' }, ''],
  ['a later meeting', { ...questionRound, round: 2 }, ''],
  ['other words than were seen', questionRound, 'Older words'],
])('what was written before the eyes of %s changes nothing', async (_, seenAsking, seenText) => {
  const { write, textOf } = world();
  await write(mia, raeAndMia, 'The launch');
  const seen = { questionRound: seenAsking, wasSeen: (text: string) => text === seenText };
  await expect(write(mia, raeAndMia, 'Something', seen)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(textOf(mia.id)).toBe('The launch');
});

test('what is on record is not written over by somebody who read the round before it was filed', async () => {
  const { doc, write, textOf } = world();
  const key = answerName({ ...questionRound, personId: mia.id });
  markRecorded(doc, [{ key, text: '' }], { meetingId: 'm', at: '2026-03-25T10:00:00.000Z' });
  await expect(write(mia, raeAndMia, 'Late')).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(textOf(mia.id)).toBe('');
});

test('4000 characters fit, one more is refused with a sentence, and nothing is cut', async () => {
  const { write, textOf } = world();
  await write(mia, raeAndMia, 'x'.repeat(4_000));
  await expect(write(mia, raeAndMia, 'y'.repeat(4_001))).rejects.toMatchObject({
    code: 'invalid',
    field: 'answer',
  });
  expect(textOf(mia.id)).toBe('x'.repeat(4_000));
});

test('is nobody else’s, and a 1:1 that there is not is not found', async () => {
  const { write, read } = world();
  for (const attempt of [
    write(ines, raeAndMia, 'Hi'),
    write(rae, 'nothing', 'Hi'),
    read(ines, oneOnOne.id, oneOnOne),
  ]) {
    await expect(attempt).rejects.toMatchObject({ code: 'notFound' });
  }
});
