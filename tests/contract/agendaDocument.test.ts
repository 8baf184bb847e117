import { describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import {
  addItem,
  answerText,
  itemTexts,
  moveItem,
  type NewItem,
  observeAgenda,
  readAgenda,
  schemaVersionOf,
  setDiscussed,
  setPurpose,
  setRemoved,
  setSchemaVersion,
} from '../../src/contract/agendaDocument.ts';
import { agendaLimits } from '../../src/domain/agendaItem.ts';

const addedAt = '2026-11-17T09:00:00.000Z';
const later = '2026-11-18T09:00:00.000Z';

function item(id: string, change: Partial<NewItem> = {}): NewItem {
  return { id, title: `Topic ${id}`, purpose: null, broughtBy: 'rae', addedAt, ...change };
}

function docWith(...ids: string[]): Y.Doc {
  const doc = new Y.Doc();
  for (const id of ids) addItem(doc, item(id));
  return doc;
}

/** What the other of the two has on their screen so far. */
function replicaOf(doc: Y.Doc): Y.Doc {
  const replica = new Y.Doc();
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc));
  return replica;
}

/** Brings two copies together, as the server does. */
function merge(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
}

const ids = (doc: Y.Doc) => readAgenda(doc).map(({ id }) => id);

describe('An agenda item', () => {
  test('reads as it was added, at the end', () => {
    const doc = docWith('a');
    addItem(doc, item('b', { title: '  Scope  ', purpose: 'blockers', broughtBy: 'mia' }));
    expect(readAgenda(doc)[1]).toEqual({
      id: 'b',
      title: 'Scope',
      notes: '',
      purpose: 'blockers',
      broughtBy: 'mia',
      addedAt,
      order: expect.any(String),
      discussedAt: null,
    });
  });

  test('can be added at a place, and moved to another', () => {
    const doc = docWith('a', 'b');
    addItem(doc, item('c', { index: 0 }));
    expect(ids(doc)).toEqual(['c', 'a', 'b']);
    expect(moveItem(doc, 'c', 2)).toBe(true);
    expect(ids(doc)).toEqual(['a', 'b', 'c']);
    expect(moveItem(doc, 'nowhere', 0)).toBe(false);
  });

  test('added again under the same id changes nothing', () => {
    const doc = docWith('a');
    const before = Y.encodeStateAsUpdate(doc);
    addItem(doc, item('a', { title: 'Another' }));
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  test.each([
    ['no title', { title: ' ' }],
    ['a title over its limit', { title: 'x'.repeat(agendaLimits.title + 1) }],
  ])('is refused with %s', (_, change) => {
    const doc = new Y.Doc();
    expect(() => addItem(doc, item('a', change))).toThrow(RangeError);
    expect(ids(doc)).toEqual([]);
  });

  test('is refused on a full agenda, and fits again once another was removed', () => {
    const doc = docWith(...Array.from({ length: agendaLimits.openItems }, (_, number) => `item-${number}`));
    expect(() => addItem(doc, item('more'))).toThrow('at most 200');
    setRemoved(doc, 'item-7', later);
    addItem(doc, item('more'));
    expect(ids(doc)).toHaveLength(agendaLimits.openItems);
  });

  test('can be discussed and put back, and change what it is for', () => {
    const doc = docWith('a');
    setDiscussed(doc, 'a', later);
    setPurpose(doc, 'a', 'success');
    expect(readAgenda(doc)[0]).toMatchObject({ discussedAt: later, purpose: 'success' });
    setDiscussed(doc, 'a', null);
    expect(readAgenda(doc)[0]).toMatchObject({ discussedAt: null });
  });

  test('set to what it is already makes no update to store', () => {
    const doc = docWith('a');
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    setDiscussed(doc, 'a', null);
    setPurpose(doc, 'a', null);
    setRemoved(doc, 'a', null);
    expect(updates).toEqual([]);
  });

  test('removed and brought back has its texts and its place', () => {
    const doc = docWith('a', 'b', 'c');
    itemTexts(doc, 'b')?.notes.insert(0, 'Notes');
    setRemoved(doc, 'b', later);
    expect(ids(doc)).toEqual(['a', 'c']);
    setRemoved(doc, 'b', null);
    expect(readAgenda(doc)[1]).toMatchObject({ id: 'b', notes: 'Notes' });
  });
});

describe('Two people at once', () => {
  test('who both add at the same place get both items, in the same order', () => {
    const rae = docWith('a', 'z');
    const mia = replicaOf(rae);
    addItem(rae, item('from-rae', { index: 1 }));
    addItem(mia, item('from-mia', { index: 1 }));
    merge(rae, mia);
    expect(ids(rae)).toEqual(['a', 'from-mia', 'from-rae', 'z']);
    expect(ids(mia)).toEqual(ids(rae));
  });

  test('who both move one item do not double it', () => {
    const rae = docWith('a', 'b', 'c');
    const mia = replicaOf(rae);
    moveItem(rae, 'a', 2);
    moveItem(mia, 'a', 1);
    merge(rae, mia);
    expect(ids(rae).toSorted()).toEqual(['a', 'b', 'c']);
    expect(ids(mia)).toEqual(ids(rae));
  });

  test('keep what one wrote into an item that the other removed, for when it is brought back', () => {
    const rae = docWith('a');
    const mia = replicaOf(rae);
    setRemoved(rae, 'a', later);
    itemTexts(mia, 'a')?.notes.insert(0, 'Written offline');
    merge(rae, mia);
    expect([ids(rae), ids(mia)]).toEqual([[], []]);
    setRemoved(rae, 'a', null);
    expect(readAgenda(rae)[0]?.notes).toBe('Written offline');
  });

  test('keep both beginnings of an answer', () => {
    const rae = new Y.Doc();
    const mia = new Y.Doc();
    const key = { questionId: 'q', round: 0, personId: 'rae' };
    answerText(rae, key).insert(0, 'from the laptop');
    answerText(mia, key).insert(0, 'from the phone');
    merge(rae, mia);
    expect(answerText(rae, key).toString()).toBe(answerText(mia, key).toString());
    expect(answerText(rae, key).toString()).toContain('from the laptop');
    expect(answerText(rae, key).toString()).toContain('from the phone');
  });
});

describe('The document', () => {
  test('keeps the answers of each question, meeting and person apart', () => {
    const doc = new Y.Doc();
    const key = { questionId: 'q', round: 0, personId: 'rae' };
    answerText(doc, key).insert(0, 'Fine');
    for (const other of [{ questionId: 'p' }, { round: 1 }, { personId: 'mia' }]) {
      expect(answerText(doc, { ...key, ...other }).toString()).toBe('');
    }
  });

  test('is read without the entries that are no items', () => {
    const doc = docWith('a');
    const agenda = doc.getMap('agenda');
    agenda.set('text', 'an item?');
    agenda.set('empty', new Y.Map());
    const wrong = new Y.Map<unknown>([
      ['title', new Y.Text('Half')],
      ['purpose', 'gossip'],
    ]);
    agenda.set('half', wrong);
    expect(ids(doc)).toEqual(['a']);
    expect(itemTexts(doc, 'half')).toBeNull();
    expect(setPurpose(doc, 'text', 'success')).toBe(false);
  });

  test('tells of every change until it is told to stop', () => {
    const doc = docWith('a');
    let changes = 0;
    const stop = observeAgenda(
      doc,
      () => {
        changes += 1;
      },
      () => undefined,
    );
    itemTexts(doc, 'a')?.notes.insert(0, 'x');
    setDiscussed(doc, 'a', later);
    stop();
    setDiscussed(doc, 'a', null);
    expect(changes).toBe(2);
  });

  test('knows the version of its shape once the server has set it', () => {
    const doc = new Y.Doc();
    expect(schemaVersionOf(doc)).toBe(0);
    setSchemaVersion(doc);
    expect(schemaVersionOf(doc)).toBe(1);
  });
});
