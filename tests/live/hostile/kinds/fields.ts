import * as Y from 'yjs';
import { addItem } from '../../../../src/contract/agendaDocument.ts';
import { edits, type Kind } from '../kind.ts';

/** Sets a field of an item of their own: nothing here is refused because it is the other one's. */
const field = (name: string, key: string, value: unknown, expected: Kind['expected'] = 'refused'): Kind =>
  edits(name, expected, (doc) => entryOf(doc, 'theirs').set(key, value));

const now = '2026-11-22T10:00:00.000Z';

/** Made anew at each use: a shared type belongs to one place. */
const senseless: readonly [what: string, value: () => unknown][] = [
  ['a number', () => 7],
  ['a boolean', () => true],
  ['a list', () => [1, 2]],
  ['an object', () => ({ at: now })],
  ['NaN', () => Number.NaN],
  ['infinity', () => Number.POSITIVE_INFINITY],
  ['a big integer', () => 5n],
  ['undefined', () => undefined],
  ['bytes', () => Uint8Array.of(1, 2, 3)],
  ['an empty text', () => ''],
  ['words', () => 'a moment ago'],
  ['a text of 50 kB', () => 'x'.repeat(50_000)],
  ['a shared text', () => new Y.Text('x')],
  ['a shared map', () => new Y.Map([['x', 1]])],
  ['a shared list', () => Y.Array.from([1])],
  ['a subdocument', () => new Y.Doc()],
  ['a name that objects have', () => '__proto__'],
];

const times = ['addedAt', 'discussedAt', 'removedAt', 'answeredAt'] as const;

const badTimes: readonly [what: string, value: string][] = [
  ['a day without a time', '2026-11-22'],
  ['a time in another zone', '2026-11-22T10:00:00+01:00'],
  ['a month 13', '2026-13-22T10:00:00.000Z'],
  ['the 30th of February', '2026-02-30T10:00:00.000Z'],
  ['a year of six digits', '+275761-01-01T00:00:00.000Z'],
  ['a trailing line', '2026-11-22T10:00:00.000Z\n'],
];

/** Times as ISO 8601 knows them, though nobody means them. */
const oddTimes: readonly [what: string, value: string][] = [
  ['in the year 9999', '9999-12-31T23:59:59.999Z'],
  ['in the year 0', '0000-01-01T00:00:00.000Z'],
  ['a minute without seconds', '2026-11-22T10:00Z'],
  ['a second in 1,500 parts', `2026-11-22T10:00:00.${'1'.repeat(1_500)}Z`],
];

const allOf = (key: string): Kind[] =>
  senseless.map(([what, value]) =>
    edits(`${key} is ${what}`, 'refused', (doc) => entryOf(doc, 'theirs').set(key, value())),
  );

/** The fields of an item: types, times, order keys, and whose they are. */
export const fieldKinds: readonly Kind[] = [
  ...allOf('purpose'),
  ...allOf('kind'),
  ...allOf('order'),
  ...times.flatMap(allOf),
  ...times.flatMap((key) => badTimes.map(([what, value]) => field(`${key} is ${what}`, key, value))),
  ...oddTimes.map(([what, value]) => field(`discussedAt is ${what}`, 'discussedAt', value, 'either')),
  field('a purpose that objects have', 'purpose', 'constructor'),
  field('an order that is no key', 'order', 'zz no key'),
  field('the smallest order of all', 'order', `A${'0'.repeat(26)}`),
  field('an order with a trailing zero', 'order', 'a00'),
  field('an order in letters of another alphabet', 'order', 'aß'),
  field('an order of 50 kB that is a key', 'order', `a0${'V'.repeat(50_000)}`),
  field('an item is not added by a time any more', 'addedAt', null),
  edits('their own item was added at another time', 'forbidden', (doc) =>
    entryOf(doc, 'theirs').set('addedAt', '2020-01-01T00:00:00.000Z'),
  ),
  edits('an item of the other was added at another time', 'forbidden', (doc) =>
    entryOf(doc, 'talk').set('addedAt', '2020-01-01T00:00:00.000Z'),
  ),
  edits('their own item was brought by the other', 'forbidden', (doc, { pair }) =>
    entryOf(doc, 'theirs').set('broughtBy', pair.honest.id),
  ),
  edits('the other one’s item was brought by them', 'forbidden', (doc, { pair }) =>
    entryOf(doc, 'talk').set('broughtBy', pair.hostile.id),
  ),
  edits('a new item was brought by the other', 'forbidden', (doc, { pair }) =>
    addItem(doc, { ...someItem, broughtBy: pair.honest.id }),
  ),
  ...['', 'constructor', 'nobody'].map((broughtBy) =>
    edits(`a new item was brought by ${JSON.stringify(broughtBy)}`, 'refused', (doc) =>
      addItem(doc, { ...someItem, broughtBy }),
    ),
  ),
  field('an item continues something that they make up', 'continues', {
    meetingId: 'held-000000',
    itemId: 'filed',
  }),
  field('an item continues a number', 'continues', 7),
  edits('a new item continues something', 'forbidden', (doc, { pair }) =>
    addItem(doc, {
      ...someItem,
      broughtBy: pair.hostile.id,
      continues: { meetingId: 'held-000000', itemId: 'filed' },
    }),
  ),
  field('a field that nobody knows', 'colour', 'red'),
  field('a field named like what objects have', '__proto__', { polluted: true }),
  edits('a field is deleted', 'forbidden', (doc) => entryOf(doc, 'theirs').delete('order')),
  edits('who brought the other one’s item is deleted', 'forbidden', (doc) =>
    entryOf(doc, 'talk').delete('broughtBy'),
  ),
  edits('the other one’s item is marked discussed, and removed, and brought back', 'harmless', (doc) => {
    entryOf(doc, 'waiting').set('discussedAt', now);
    entryOf(doc, 'waiting').set('removedAt', now);
    entryOf(doc, 'waiting').set('removedAt', null);
    entryOf(doc, 'waiting').set('discussedAt', null);
  }),
];

const someItem = { id: 'made', title: 'Made up', purpose: null, addedAt: now } as const;

export function entryOf(doc: Y.Doc, id: string): Y.Map<unknown> {
  const entry = doc.getMap('agenda').get(id);
  if (!(entry instanceof Y.Map)) throw new Error(`No item ${id}`);
  return entry;
}
