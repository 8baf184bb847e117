import * as Y from 'yjs';
import { addItem } from '../../../../src/contract/agendaDocument.ts';
import { edits, type Kind, sends } from '../kind.ts';
import { editsOf } from '../stage.ts';
import { contents, item, type Struct, structUpdate } from '../structs.ts';
import { entryOf } from './fields.ts';
import { ownClient } from './ownClient.ts';

const now = '2026-11-22T10:00:00.000Z';

/** Something else than an item under an id of the agenda. */
const notAnItem = (name: string, value: () => unknown): Kind =>
  edits(name, 'refused', (doc) => doc.getMap('agenda').set('odd', value()));

/** Whole items: what stands under an id, and what becomes of those that stand there. */
export const itemKinds: readonly Kind[] = [
  notAnItem('an item is a number', () => 7),
  notAnItem('an item is nothing', () => null),
  notAnItem('an item is an object', () => ({ title: 'x' })),
  notAnItem('an item is a text', () => new Y.Text('x')),
  notAnItem('an item is a list', () => Y.Array.from(['x'])),
  notAnItem('an item is XML', () => new Y.XmlElement('p')),
  notAnItem('an item is an empty map', () => new Y.Map()),
  notAnItem('an item is a subdocument', () => new Y.Doc()),
  notAnItem('an item is bytes', () => Uint8Array.of(1, 2)),
  edits('an item of theirs is overwritten', 'refused', (doc, { pair }) => {
    doc.getMap('agenda').set('theirs', freshEntry(pair.hostile.id));
  }),
  edits('an item of the other is overwritten', 'refused', (doc, { pair }) => {
    doc.getMap('agenda').set('talk', freshEntry(pair.hostile.id));
  }),
  edits('an item of the other is taken out of the agenda', 'forbidden', (doc) =>
    doc.getMap('agenda').delete('talk'),
  ),
  edits('a filed item is taken out of the agenda', 'forbidden', (doc) =>
    doc.getMap('agenda').delete('filed'),
  ),
  edits('everything is taken out of the agenda', 'forbidden', (doc) => doc.getMap('agenda').clear()),
  edits('a title is another text now', 'refused', (doc) =>
    entryOf(doc, 'talk').set('title', new Y.Text('Mine')),
  ),
  edits('a title is a plain text', 'refused', (doc) => entryOf(doc, 'theirs').set('title', 'Mine')),
  edits('the notes are deleted as a whole', 'forbidden', (doc) => entryOf(doc, 'talk').delete('notes')),
  edits('a title is emptied', 'either', (doc) => textOf(doc, 'theirs', 'title').delete(0, 13)),
  ...['', '../..', 'a/b', 'x'.repeat(10_000), '\u0000', 'with space', '\u{1f600}'.repeat(60)].map((id) =>
    edits(`an item with the id ${JSON.stringify(id).slice(0, 20)}`, 'either', (doc, { pair }) => {
      addItem(doc, { id, title: 'x', purpose: null, broughtBy: pair.hostile.id, addedAt: now });
    }),
  ),
  ...['__proto__', 'constructor', 'toString'].map((id) =>
    edits(`an item with the id ${id}`, 'either', (doc, { pair }) => {
      addItem(doc, { id, title: 'x', purpose: null, broughtBy: pair.hostile.id, addedAt: now });
    }),
  ),
  sends('an item without a title', 'refused', ({ pair }) => [
    itemUpdate(pair.hostile.id, (fields) => fields.filter(([key]) => key !== 'title')),
  ]),
  sends('an item with a title twice', 'either', ({ pair }) => [
    itemUpdate(pair.hostile.id, (fields) => [...fields, ['title', contents.type(2)]]),
  ]),
  sends('an item with a sequence in it', 'refused', ({ pair }) => [
    itemUpdate(pair.hostile.id, (fields) => [...fields, [undefined, contents.any(1)]]),
  ]),
  sends('an item whose fields are many values at once', 'refused', ({ pair }) => [
    itemUpdate(pair.hostile.id, (fields) =>
      fields.map(([key, content]) => (key === 'order' ? [key, contents.any('a0', 'a1')] : [key, content])),
    ),
  ]),
  sends('an item whose fields are JSON of an old client', 'either', ({ pair }) => [
    itemUpdate(pair.hostile.id, (fields) =>
      fields.map(([key, content]) => (key === 'order' ? [key, contents.json('"a0"')] : [key, content])),
    ),
  ]),
  sends('an item whose order is half a character', 'refused', ({ pair }) => [
    itemUpdate(pair.hostile.id, (fields) =>
      fields.map(([key, content]) => (key === 'order' ? [key, contents.json('"\\ud800"')] : [key, content])),
    ),
  ]),
  sends('4,050 items', 'refused', ({ doc, pair }) => {
    const part = (from: number) =>
      editsOf(doc, () => {
        for (let n = from; n < from + 675; n += 1) {
          doc.getMap('agenda').set(`many-${n}`, freshEntry(pair.hostile.id));
        }
      });
    return [0, 1, 2, 3, 4, 5].flatMap((n) => part(n * 675));
  }),
];

/** An item as its fields say, without a look at the agenda. */
export function freshEntry(broughtBy: string, addedAt = now): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ['title', new Y.Text('Mine')],
    ['notes', new Y.Text()],
    ['purpose', null],
    ['broughtBy', broughtBy],
    ['addedAt', addedAt],
    ['order', 'a5'],
    ['discussedAt', null],
    ['removedAt', null],
  ]);
}

type Field = [key: string | undefined, content: ReturnType<typeof contents.any>];

/** One new item, written struct by struct. */
function itemUpdate(broughtBy: string, change: (fields: Field[]) => Field[]): Uint8Array {
  const from = ownClient();
  const { any, type } = contents;
  const fields = change([
    ['title', type(2)],
    ['notes', type(2)],
    ['purpose', any(null)],
    ['broughtBy', any(broughtBy)],
    ['addedAt', any(now)],
    ['order', any('a0')],
    ['discussedAt', any(null)],
    ['removedAt', any(null)],
  ]);
  const structs: Struct[] = [
    item({ root: 'agenda', key: `odd-${from.client}` }, type(1)),
    ...fields.map(([key, content]) => item({ parent: from, ...(key !== undefined && { key }) }, content)),
  ];
  return structUpdate(from, structs);
}

export function textOf(doc: Y.Doc, id: string, field: 'title' | 'notes'): Y.Text {
  const text = entryOf(doc, id).get(field);
  if (!(text instanceof Y.Text)) throw new Error(`No ${field} of ${id}`);
  return text;
}
