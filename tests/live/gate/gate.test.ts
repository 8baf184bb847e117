import { describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import {
  addItem,
  answerText,
  itemTexts,
  readAgenda,
  setDiscussed,
  setPurpose,
  setRemoved,
  setSchemaVersion,
} from '../../../src/contract/agendaDocument.ts';
import { updateText } from '../../../src/contract/agendaPlaces.ts';
import { liveLimits } from '../../../src/contract/live.ts';
import { markRecorded } from '../../../src/contract/recordedAgenda.ts';
import { openAgenda, writersOf } from '../../../src/live/gate/authors.ts';
import { encodeStructs } from '../../../src/live/gate/encodeStructs.ts';
import { createGate, type Verdict } from '../../../src/live/gate/gate.ts';
import { faultsOf } from '../hostile/agendaOracle.ts';
import { contents, item, type Struct, structUpdate } from '../hostile/structs.ts';
import { mia, rae } from '../liveServer.ts';

const at = '2026-11-22T10:00:00.000Z';
const plenty = 100_000;

/** An agenda with a topic of each of the two, and the gate before it. */
function opened() {
  const gate = createGate(liveLimits);
  const doc = new Y.Doc();
  const accept = (verdict: Verdict) => {
    if (verdict.kind !== 'passed') throw new Error(`It was not let in: ${JSON.stringify(verdict)}`);
    gate.accept(doc, verdict);
    Y.applyUpdate(doc, verdict.update);
  };
  accept(gate.change(doc, 'opener', setSchemaVersion));
  accept(gate.change(doc, rae.id, (copy) => addItem(copy, topic('of-rae', rae.id))));
  accept(gate.change(doc, mia.id, (copy) => addItem(copy, topic('of-mia', mia.id))));
  return { gate, doc, accept };
}

const topic = (id: string, broughtBy: string) => ({ id, title: id, purpose: null, broughtBy, addedAt: at });

/** What a page of somebody's sends when `edit` is done there. */
function sent(doc: Y.Doc, edit: (page: Y.Doc) => void, client?: number): Uint8Array {
  const page = new Y.Doc();
  Y.applyUpdate(page, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(page);
  if (client !== undefined) page.clientID = client;
  page.transact(() => edit(page));
  return Y.encodeStateAsUpdate(page, before);
}

const field = (id: string, name: string, value: unknown) => (page: Y.Doc) =>
  (page.getMap('agenda').get(id) as Y.Map<unknown>).set(name, value);

const round = { questionId: 'default', round: 0 };

describe('what Mia may change', () => {
  test.each<[string, (page: Y.Doc) => void]>([
    ['her own answer', (page) => answerText(page, { ...round, personId: mia.id }).insert(0, 'Fine')],
    ['her own answer to an update', (page) => updateText(page, 'of-rae', mia.id).insert(0, 'Done')],
    ['a topic of her own', (page) => addItem(page, topic('new', mia.id))],
    ['the notes of a topic of Rae’s', (page) => itemTexts(page, 'of-rae')?.notes.insert(0, 'And this?')],
    ['the title of a topic of Rae’s', (page) => itemTexts(page, 'of-rae')?.title.delete(0, 2)],
    ['a tick', (page) => setDiscussed(page, 'of-rae', at)],
    ['a purpose', (page) => setPurpose(page, 'of-rae', 'blockers')],
    ['a removal', (page) => setRemoved(page, 'of-rae', at)],
  ])('%s', (_, edit) => {
    const { gate, doc, accept } = opened();
    accept(gate.check(doc, sent(doc, edit), mia.id, plenty));
    expect(gate.check(doc, sent(doc, edit), mia.id, plenty).kind).not.toBe('refused');
  });
});

describe('what Mia may not change', () => {
  test.each<[string, (page: Y.Doc) => void, string]>([
    [
      'Rae’s answer',
      (page) => answerText(page, { ...round, personId: rae.id }).insert(0, 'I quit'),
      'forbidden',
    ],
    ['Rae’s answer to an update', (page) => updateText(page, 'of-mia', rae.id).insert(0, 'No'), 'forbidden'],
    ['a topic in Rae’s name', (page) => addItem(page, topic('forged', rae.id)), 'forbidden'],
    ['who brought a topic', field('of-rae', 'broughtBy', mia.id), 'forbidden'],
    ['when a topic was brought', field('of-rae', 'addedAt', '2020-01-01T00:00:00.000Z'), 'forbidden'],
    ['what a topic goes on with', field('of-rae', 'continues', { meetingId: 'm', itemId: 'i' }), 'forbidden'],
    ['a topic that only the server makes', (page) => addItem(page, topic('again-x-0', mia.id)), 'forbidden'],
    ['a text for another', field('of-rae', 'title', new Y.Text('Mine')), 'senseless'],
    ['a field that there is not', field('of-rae', 'salary', 100), 'senseless'],
    ['a time that is none', field('of-rae', 'discussedAt', 'a moment ago'), 'senseless'],
    ['an order that is none', field('of-rae', 'order', 'zz no key'), 'senseless'],
    ['an item away', (page) => page.getMap('agenda').delete('of-rae'), 'forbidden'],
    [
      'a field away',
      (page) => (page.getMap('agenda').get('of-rae') as Y.Map<unknown>).delete('notes'),
      'forbidden',
    ],
    ['an item into something else', (page) => page.getMap('agenda').set('of-rae', 1), 'senseless'],
    [
      'what is recorded',
      (page) => markRecorded(page, [{ key: 'item/of-rae', text: '' }], { meetingId: 'm', at }),
      'forbidden',
    ],
    ['a name of the bookkeeping', (page) => page.getMap('filed').set('filed', 1), 'senseless'],
    ['the version', (page) => page.getMap('about').set('schemaVersion', 2), 'forbidden'],
    ['a name that there is not', (page) => page.getText('diary').insert(0, 'x'), 'senseless'],
    [
      'a style of a text',
      (page) => itemTexts(page, 'of-rae')?.title.format(0, 2, { bold: true }),
      'senseless',
    ],
    [
      'a picture into a text',
      (page) => itemTexts(page, 'of-rae')?.title.insertEmbed(0, { image: 'x' }),
      'senseless',
    ],
    [
      'a text without end',
      (page) => itemTexts(page, 'of-rae')?.notes.insert(0, 'x'.repeat(100_000)),
      'tooLarge',
    ],
  ])('%s', (_, edit, reason) => {
    const { gate, doc } = opened();
    const before = readAgenda(doc);
    expect(gate.check(doc, sent(doc, edit), mia.id, plenty)).toMatchObject({ kind: 'refused', reason });
    expect(readAgenda(doc)).toEqual(before);
    // The next change is none the worse for it.
    expect(
      gate.check(
        doc,
        sent(doc, (page) => setDiscussed(page, 'of-mia', at)),
        mia.id,
        plenty,
      ).kind,
    ).toBe('passed');
  });

  test('words under the number of a page of Rae’s', () => {
    const { gate, doc, accept } = opened();
    const page = 4711;
    const answer = (text: string) => (own: Y.Doc) =>
      answerText(own, { ...round, personId: rae.id }).insert(0, text);
    accept(gate.check(doc, sent(doc, answer('Well'), page), rae.id, plenty));
    const taken = sent(doc, (own) => addItem(own, topic('taken', mia.id)), page);
    expect(gate.check(doc, taken, mia.id, plenty)).toMatchObject({ kind: 'refused', reason: 'forbidden' });
    accept(gate.check(doc, sent(doc, answer('Very '), page), rae.id, plenty));
    expect(answerText(doc, { ...round, personId: rae.id }).toString()).toBe('Very Well');
  });

  test('a change that hangs on something nobody has', () => {
    const { gate, doc } = opened();
    const page = new Y.Doc();
    const updates: Uint8Array[] = [];
    page.on('update', (update) => updates.push(update));
    for (const word of ['one', 'two']) answerText(page, { ...round, personId: mia.id }).insert(0, word);
    const [, second = new Uint8Array()] = updates;
    expect(gate.check(doc, second, mia.id, plenty)).toMatchObject({ kind: 'refused', reason: 'senseless' });
  });

  test('more than may be merged at once: 5,000 inserts at one place, each with another right neighbour', () => {
    const { gate, doc, accept } = opened();
    const answer = (page: Y.Doc) => answerText(page, { ...round, personId: mia.id });
    const base = 815;
    accept(
      gate.check(
        doc,
        sent(doc, (page) => answer(page).insert(0, 'x'.repeat(5_000)), base),
        mia.id,
        plenty,
      ),
    );
    const inserts = sent(doc, (page) => {
      for (let each = 0; each < 5_000; each += 1) answer(page).insert(0, `${each % 10}`);
    });
    const conflicting = Y.decodeUpdate(inserts).structs.map((struct, index) =>
      Object.assign(struct, { origin: null, rightOrigin: Y.createID(base, index) }),
    );
    const update = encodeStructs(conflicting.filter((struct) => struct instanceof Y.Item));
    expect(gate.check(doc, update, mia.id, plenty)).toMatchObject({ kind: 'refused', reason: 'tooComplex' });
  });
});

describe('an update that begins with what is known', () => {
  const client = 4_711;
  /** Where a struct may stand, and with what: each is sent under the same number, the second over the first. */
  const places: Record<string, (doc: Y.Doc) => Struct> = {
    'in the notes of Rae’s topic': (doc) => item({ left: lastOf(notesOf(doc)) }, contents.string('abcdef')),
    'in an answer of her own': () =>
      item({ root: `answer/default/0/${mia.id}` }, contents.string('abcdefgh')),
    'as a tick': (doc) => item({ left: lastOf(fieldOf(doc, 'discussedAt')) }, contents.any(at)),
    'as a value that is none': (doc) => item({ left: lastOf(fieldOf(doc, 'order')) }, contents.any(at, 7, 8)),
    'as what is deleted': (doc) => item({ left: lastOf(notesOf(doc)) }, contents.deleted(9)),
    'as an update of her own': () => item({ root: `update/of-mia/${mia.id}` }, contents.string('abcd')),
  };
  const pairs = Object.keys(places).flatMap((first) =>
    Object.keys(places).map((second): [string, string] => [first, second]),
  );

  test.each(pairs)('%s, then %s', (first, second) => {
    const { gate, doc, accept } = opened();
    accept(gate.change(doc, rae.id, (copy) => itemTexts(copy, 'of-rae')?.notes.insert(0, 'Notes')));
    for (const place of [first, second]) {
      const struct = places[place]?.(doc);
      if (struct === undefined) throw new Error(place);
      const verdict = gate.check(doc, structUpdate({ client, clock: 0 }, [struct]), mia.id, plenty);
      if (verdict.kind === 'passed') accept(verdict);
    }
    // As it is in memory, so it is read from the store, and both are an agenda.
    const read = new Y.Doc();
    Y.applyUpdate(read, Y.encodeStateAsUpdate(doc));
    expect(faultsOf(Y.encodeStateAsUpdate(doc), [rae.id, mia.id])).toEqual([]);
    expect(wordsOf(read)).toEqual(wordsOf(doc));
    expect(structuresOf(doc)).toEqual(structuresOf(read));
  });

  test('goes on from there, as a page that sends all it has once more', () => {
    const { gate, doc, accept } = opened();
    const page = new Y.Doc();
    page.clientID = client;
    Y.applyUpdate(page, Y.encodeStateAsUpdate(doc));
    const notes = itemTexts(page, 'of-rae')?.notes;
    for (const word of ['one ', 'two ', 'three ']) {
      notes?.insert(notes.length, word);
      accept(gate.check(doc, Y.encodeStateAsUpdate(page), mia.id, plenty));
    }
    expect(itemTexts(doc, 'of-rae')?.notes.toString()).toBe('one two three ');
  });

  const notesOf = (doc: Y.Doc) => itemTexts(doc, 'of-rae')?.notes._start ?? null;
  const fieldOf = (doc: Y.Doc, name: string) =>
    (doc.getMap('agenda').get('of-rae') as Y.Map<unknown>)._map.get(name) ?? null;
  const lastOf = (struct: Y.Item | null) => struct?.lastId ?? { client: 0, clock: 0 };
  const wordsOf = (doc: Y.Doc) => [
    itemTexts(doc, 'of-rae')?.notes.toString(),
    answerText(doc, { ...round, personId: mia.id }).toString(),
    updateText(doc, 'of-mia', mia.id).toString(),
    readAgenda(doc),
  ];
});

/** What hangs in each sequence of the document: it must stand in the parent that it names. */
function structuresOf(doc: Y.Doc): string[] {
  return [...doc.store.clients.values()].flat().flatMap((struct) => {
    if (!(struct instanceof Y.Item) || struct.left === null) return [];
    const isAtHome = struct.left.parent === struct.parent && struct.left.parentSub === struct.parentSub;
    return isAtHome ? [] : [`${struct.id.client}/${struct.id.clock} hangs in another parent`];
  });
}

test('who has words in a topic is known, also from a snapshot alone', () => {
  const { gate, doc, accept } = opened();
  accept(
    gate.check(
      doc,
      sent(doc, (page) => itemTexts(page, 'of-rae')?.notes.insert(0, 'From Mia')),
      mia.id,
      plenty,
    ),
  );
  const { authors } = openAgenda(doc);
  const texts = itemTexts(doc, 'of-rae');
  expect(texts && writersOf(authors, [texts.title, texts.notes]).sort()).toEqual([rae.id, mia.id].sort());
  expect(texts && writersOf(authors, [texts.notes])).toEqual([mia.id]);
});
