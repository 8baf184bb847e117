import { describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import {
  addItem,
  observeAgenda,
  readAgenda,
  readItem,
  setAnswered,
  setUpdate,
} from '../../src/contract/agendaDocument.ts';
import { updateAnswers, updateName, updateText } from '../../src/contract/agendaPlaces.ts';
import { forgetRecorded, isRecorded, lateTexts, markRecorded } from '../../src/contract/recordedAgenda.ts';

const addedAt = '2026-11-17T09:00:00.000Z';
const later = '2026-11-18T09:00:00.000Z';

function docWith(id: string, about: { isUpdate?: boolean } = {}): Y.Doc {
  const doc = new Y.Doc();
  addItem(doc, { id, title: 'Status', purpose: null, broughtBy: 'rae', addedAt, ...about });
  return doc;
}

function replicaOf(doc: Y.Doc): Y.Doc {
  const replica = new Y.Doc();
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc));
  return replica;
}

function merge(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
}

describe('An update', () => {
  test('is an item of its own kind, added or made so, and a topic again with its answers kept', () => {
    const doc = docWith('a', { isUpdate: true });
    expect(readAgenda(doc)[0]?.update).toEqual({ answers: [], answeredAt: null });
    updateText(doc, 'a', 'mia').insert(0, 'Halfway');
    setAnswered(doc, 'a', later);
    expect(readItem(doc, 'a')?.update).toEqual({
      answers: [{ personId: 'mia', text: 'Halfway' }],
      answeredAt: later,
    });
    expect(setUpdate(doc, 'a', false)).toBe(true);
    expect(readAgenda(doc)[0]).not.toHaveProperty('update');
    setUpdate(doc, 'a', true);
    expect(readAgenda(doc)[0]?.update?.answers).toHaveLength(1);
    expect(setUpdate(doc, 'nothing', true)).toBe(false);
  });

  test('of a document from before updates is a topic, and can be made one', () => {
    const doc = docWith('old');
    expect(doc.getMap<Y.Map<unknown>>('agenda').get('old')?.has('kind')).toBe(false);
    expect(readAgenda(doc)[0]).not.toHaveProperty('update');
    setUpdate(doc, 'old', true);
    expect(readAgenda(doc)[0]?.update).toEqual({ answers: [], answeredAt: null });
  });

  test('that both answer for the first time at once has both answers, and one kind', () => {
    const rae = docWith('a');
    const mia = replicaOf(rae);
    setUpdate(rae, 'a', true);
    updateText(rae, 'a', 'rae').insert(0, 'From Rae');
    setUpdate(mia, 'a', true);
    updateText(mia, 'a', 'mia').insert(0, 'From Mia');
    merge(rae, mia);
    expect(readAgenda(rae)).toEqual(readAgenda(mia));
    expect(readAgenda(rae)[0]?.update?.answers).toEqual([
      { personId: 'mia', text: 'From Mia' },
      { personId: 'rae', text: 'From Rae' },
    ]);
  });

  test('that one person answers on two devices at once keeps the words of both', () => {
    const laptop = docWith('a', { isUpdate: true });
    const phone = replicaOf(laptop);
    updateText(laptop, 'a', 'mia').insert(0, 'laptop');
    updateText(phone, 'a', 'mia').insert(0, 'phone');
    merge(laptop, phone);
    const [answer] = readAgenda(laptop)[0]?.update?.answers ?? [];
    expect(answer?.text).toContain('laptop');
    expect(answer?.text).toContain('phone');
  });

  test('keeps its answers apart from those of others, and passes over names of another shape', () => {
    const doc = docWith('a', { isUpdate: true });
    updateText(doc, 'b', 'mia').insert(0, 'other');
    doc.getText('update/a').insert(0, 'x');
    doc.getText('update/a/b/c').insert(0, 'x');
    updateText(doc, 'a', 'mia').insert(0, '  \n');
    expect(readAgenda(doc)[0]?.update?.answers).toEqual([]);
    expect([...updateAnswers(doc).keys()]).toEqual(['b']);
  });
});

test('a change of an answer is told to who watches the agenda, also one that comes from afar', () => {
  const doc = docWith('a', { isUpdate: true });
  const far = replicaOf(doc);
  let told = 0;
  const stop = observeAgenda(
    doc,
    () => {
      told += 1;
    },
    () => undefined,
  );
  updateText(doc, 'a', 'mia').insert(0, 'x');
  expect(told).toBe(1);
  updateText(far, 'a', 'rae').insert(0, 'y');
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(far));
  expect(told).toBe(2);
  doc.getText('answer/q/0/mia').insert(0, 'not of the agenda');
  expect(told).toBe(2);
  stop();
  updateText(doc, 'a', 'mia').insert(0, 'z');
  expect(told).toBe(2);
});

test('a filed answer that is written on is late, and one that reads as filed is let go of in time', () => {
  const doc = docWith('a', { isUpdate: true });
  const key = updateName('a', 'mia');
  const filing = { meetingId: 'held-000001', at: later };
  updateText(doc, 'a', 'mia').insert(0, 'Halfway');
  markRecorded(doc, [{ key, text: 'Halfway' }], filing);
  expect([isRecorded(doc, key), lateTexts(doc)]).toEqual([true, []]);
  updateText(doc, 'a', 'mia').insert(7, ' there');
  expect(lateTexts(doc)).toEqual([{ key, meetingId: 'held-000001', text: 'Halfway there' }]);
  markRecorded(doc, [{ key, text: 'Halfway there' }], filing);
  forgetRecorded(doc, '2026-12-01T00:00:00.000Z');
  expect([isRecorded(doc, key), updateText(doc, 'a', 'mia').toString()]).toEqual([false, '']);
});
