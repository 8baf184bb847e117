import * as Y from 'yjs';
import { answerName } from '../../../../src/contract/agendaDocument.ts';
import { updateName } from '../../../../src/contract/agendaPlaces.ts';
import { purposes } from '../../../../src/domain/purpose.ts';
import { between, type Random } from '../../../setup/seededRandom.ts';
import {
  type Content,
  contents,
  type Deleted,
  gone,
  type Id,
  item,
  type Place,
  type Struct,
  skipped,
  structUpdate,
  updateOf,
} from '../structs.ts';

/** What whoever makes updates up knows of an agenda. */
export type View = {
  doc: Y.Doc;
  /** Their own numbers of Yjs; now and then a new one. */
  own: number[];
  hostile: string;
  honest: string;
  /** The notes in which nothing is deleted, so that the words of the other one can be looked for there. */
  quiet: string;
};

/** One update: sensible, nearly sensible, or nothing of the kind. The dice decide, and nothing else. */
export function randomUpdate(random: Random, view: View): Uint8Array {
  const made = pick(random, makers)(random, view);
  const dice = random();
  if (dice < 0.03) return damaged(random, made);
  if (dice < 0.04) return made.subarray(0, between(random, 1, made.length));
  return made;
}

type Maker = (random: Random, view: View) => Uint8Array;

/** The sensible ones stand here more than once: what is stored must also grow. */
const makers: readonly Maker[] = [
  typed,
  typed,
  typed,
  typed,
  marked,
  marked,
  marked,
  added,
  added,
  deleting,
  deleting,
].concat([
  typedElsewhere,
  wronglyMarked,
  brokenItem,
  strangeRoot,
  nested,
  foreign,
  gap,
  batch,
  history,
  again,
]);

function typed(random: Random, view: View): Uint8Array {
  const text = pick(random, [...sharedTexts(view), ...sharedTexts(view), null]);
  const words = content(random, 0.97);
  const from = ownId(random, view);
  if (text !== null) return structUpdate(from, [item(placeIn(random, text), words)]);
  const root = pick(random, [
    answerName({ questionId: 'default', round: between(random, 0, 2), personId: view.hostile }),
    updateName(pick(random, itemIds(view)) ?? 'x', view.hostile),
  ]);
  return structUpdate(from, [item(rootPlace(view, root), words)]);
}

function typedElsewhere(random: Random, view: View): Uint8Array {
  const root = pick(random, [
    answerName({ questionId: 'default', round: 0, personId: view.honest }),
    updateName(pick(random, itemIds(view)) ?? 'x', view.honest),
    answerName({ questionId: 'default', round: 0, personId: 'nobody' }),
  ]);
  return structUpdate(ownId(random, view), [item(rootPlace(view, root), content(random, 0.9))]);
}

function marked(random: Random, view: View): Uint8Array {
  const [key, values] = pick(random, goodValues);
  return setField(random, view, key, contents.any(pick(random, values)));
}

function wronglyMarked(random: Random, view: View): Uint8Array {
  const key = pick(random, [...fieldNames, ...fieldNames, '__proto__', 'colour', '']);
  return setField(
    random,
    view,
    key,
    random() < 0.5 ? contents.any(pick(random, badValues)) : content(random, 0.2),
  );
}

function setField(random: Random, view: View, key: string, value: Content): Uint8Array {
  const entry = entryItem(view, pick(random, itemIds(view)));
  if (entry === null) return added(random, view);
  const { content: inside, id } = entry;
  const map = inside instanceof Y.ContentType ? inside.type._map.get(key) : undefined;
  const isBlind = random() < 0.1;
  const place: Place = map && !isBlind ? { left: map.lastId } : { parent: id, key };
  return structUpdate(ownId(random, view), [item(place, value)]);
}

function added(random: Random, view: View): Uint8Array {
  return newItem(random, view, (fields) => fields);
}

/** A new item with one thing wrong. */
function brokenItem(random: Random, view: View): Uint8Array {
  const at = between(random, 0, 7);
  const change = pick<(fields: Field[]) => Field[]>(random, [
    (fields) => fields.filter((_, n) => n !== at),
    (fields) =>
      fields.map((field, n) => (n === at ? [field[0], contents.any(pick(random, badValues))] : field)),
    (fields) => fields.map((field, n) => (n === at ? [field[0], content(random, 0.1)] : field)),
    (fields) => [
      ...fields,
      [pick(random, ['colour', 'title', 'continues', undefined]), content(random, 0.3)],
    ],
    (fields) => fields.map(([key, value]) => [key, key === 'broughtBy' ? contents.any(view.honest) : value]),
  ]);
  return newItem(random, view, change);
}

type Field = [key: string | undefined, content: Content];

function newItem(random: Random, view: View, change: (fields: Field[]) => Field[]): Uint8Array {
  const from = ownId(random, view);
  const { any, type } = contents;
  const fields = change([
    ['title', type(2)],
    ['notes', type(2)],
    ['purpose', any(null)],
    ['broughtBy', any(view.hostile)],
    ['addedAt', any(time)],
    ['order', any(`a${between(random, 0, 9)}`)],
    ['discussedAt', any(null)],
    ['removedAt', any(random() < 0.7 ? time : null)],
  ]);
  const key = random() < 0.05 ? pick(random, strangeNames) : `item-${between(random, 0, 1e9)}`;
  return structUpdate(from, [
    item({ root: 'agenda', key }, type(1)),
    ...fields.map(([name, value]) => item({ parent: from, ...(name !== undefined && { key: name }) }, value)),
  ]);
}

function deleting(random: Random, view: View): Uint8Array {
  const { store } = view.doc;
  const deleted: Deleted[] = [];
  for (let n = between(random, 1, 3); n > 0; n -= 1) {
    const text = pick(random, sharedTexts(view));
    const one = random() < 0.7 && text ? pick(random, partsOf(text)) : null;
    if (one) deleted.push({ ...one.id, length: between(random, 1, one.length) });
    else if (random() < 0.2) deleted.push(anywhere(random, store, view));
  }
  return structUpdate(
    { client: 0, clock: 0 },
    [],
    deleted.filter((run) => !isQuiet(view, run)),
  );
}

function anywhere(random: Random, store: Y.Doc['store'], { own, quiet: _ }: View): Deleted {
  const client = pick(random, [...store.clients.keys(), ...own, 999]);
  const state = Y.getState(store, client);
  const clock = between(random, 0, state);
  // Past what is known only where nobody else writes: there the other one may have typed meanwhile, into quiet notes.
  const most = own.includes(client) || state === 0 ? 20 : Math.min(20, state - clock);
  return { client, clock, length: between(random, 0, most) };
}

/** Would it delete words in the notes that are kept quiet, or them as a whole? */
function isQuiet(view: View, { client, clock, length }: Deleted): boolean {
  const structs = view.doc.store.clients.get(client) ?? [];
  return structs.some(
    (one) =>
      one instanceof Y.Item &&
      one.id.clock < clock + length &&
      clock < one.id.clock + one.length &&
      standsIn(view, one),
  );
}

function standsIn({ doc, quiet }: View, one: Y.Item): boolean {
  const entry = doc.getMap('agenda')._map.get(quiet);
  for (let at: Y.Item | null = one; at !== null; ) {
    if (at === entry) return true;
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null;
  }
  return false;
}

function strangeRoot(random: Random, view: View): Uint8Array {
  const root = pick(random, [...strangeNames, 'agenda', 'filed', 'about']);
  const key = pick(random, ['filed', 'schemaVersion', 'item/quiet', 'x', undefined]);
  return structUpdate(ownId(random, view), [
    item({ root, ...(key !== undefined && { key }) }, content(random, 0.3)),
  ]);
}

function nested(random: Random, view: View): Uint8Array {
  const from = ownId(random, view);
  const first = pick<Place>(random, [
    { root: 'agenda', key: `deep-${between(random, 0, 1e6)}` },
    placeIn(random, pick(random, sharedTexts(view))),
  ]);
  const key = pick(random, ['title', 'x', undefined]);
  const structs: Struct[] = [item(first, contents.type(between(random, 0, 6), 'p'))];
  for (let depth = between(random, 1, 30); depth > 0; depth -= 1) {
    const parent = { client: from.client, clock: from.clock + structs.length - 1 };
    structs.push(item({ parent, ...(key !== undefined && { key }) }, contents.type(between(random, 0, 2))));
  }
  return structUpdate(from, structs, random() < 0.5 ? [{ ...from, length: 1 }] : []);
}

/** Under the number of somebody else. */
function foreign(random: Random, view: View): Uint8Array {
  const { store } = view.doc;
  const client = pick(random, [...store.clients.keys()].filter((one) => !view.own.includes(one)).concat(1));
  const text = pick(random, sharedTexts(view));
  return structUpdate({ client, clock: Y.getState(store, client) }, [
    item(placeIn(random, text), content(random, 0.9)),
  ]);
}

/** Under a number of their own, from a clock that was used before, at another place and longer. */
function again(random: Random, view: View): Uint8Array {
  const { client, clock } = ownId(random, view);
  const text = pick(random, sharedTexts(view));
  const words = contents.string('y'.repeat(between(random, 2, 12)));
  const place =
    random() < 0.7 ? placeIn(random, text) : { root: pick(random, ['agenda', 'x']), key: 'again' };
  return structUpdate({ client, clock: Math.max(0, clock - between(random, 1, 10)) }, [item(place, words)]);
}

/** Something is missing before it, within it, or beside it. */
function gap(random: Random, view: View): Uint8Array {
  const { client, clock } = ownId(random, view);
  const text = pick(random, sharedTexts(view));
  const word = item(placeIn(random, text), content(random, 0.9));
  const lost = { client: 888, clock: between(random, 0, 9) };
  return pick(random, [
    () => structUpdate({ client, clock: clock + between(random, 1, 5) }, [word]),
    () => structUpdate({ client, clock }, [skipped(between(random, 1, 9)), word]),
    () => structUpdate({ client, clock }, [gone(between(random, 0, 9)), word]),
    () => structUpdate({ client, clock }, [word, item({ left: lost }, contents.string('x'))]),
    () => structUpdate({ client, clock }, [item({ right: lost }, contents.string('x')), word]),
    () => structUpdate({ client, clock }, [item({ parent: { client, clock }, key: 'x' }, contents.type(1))]),
  ])();
}

/** Several at once, of which one may be wrong. */
function batch(random: Random, view: View): Uint8Array {
  const text = pick(random, sharedTexts(view));
  return updateOf(
    Array.from({ length: between(random, 2, 4) }, () => ({
      from: { client: between(random, 2, 2 ** 32), clock: 0 },
      structs: [item(placeIn(random, text), content(random, 0.85))],
    })),
  );
}

/** What the agenda holds already, whole or in part. */
function history(random: Random, { doc }: View): Uint8Array {
  const known = new Map<number, number>();
  for (const client of doc.store.clients.keys()) {
    if (random() < 0.8) known.set(client, between(random, 0, Y.getState(doc.store, client)));
  }
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known));
}

function damaged(random: Random, update: Uint8Array): Uint8Array {
  const copy = update.slice();
  copy[between(random, 0, copy.length - 1)] = between(random, 0, 255);
  return copy;
}

const time = '2026-11-22T10:00:00.000Z';

const goodValues: readonly [string, readonly unknown[]][] = [
  ['purpose', [...purposes, null]],
  ['order', ['a0', 'a1', 'a1V', 'b00', 'Zz']],
  ['discussedAt', [time, null]],
  ['removedAt', [time, time, null]],
  ['kind', ['topic', 'update']],
  ['answeredAt', [time, null]],
];

const fieldNames = [...goodValues.map(([key]) => key), 'title', 'notes', 'broughtBy', 'addedAt', 'continues'];

const badValues: readonly unknown[] = [
  7,
  -1,
  1.5,
  Number.NaN,
  true,
  '',
  'x',
  'constructor',
  '2026-13-01T00:00:00Z',
  'zz no key',
  null,
  undefined,
  5n,
  [1],
  { a: 1 },
  Uint8Array.of(1),
  'x'.repeat(3_000),
  { meetingId: 'held-000000', itemId: 'x' },
];

const strangeNames = [
  '',
  'x',
  '__proto__',
  'constructor',
  'answer/',
  'update/a',
  'answer/q/0/x',
  'a b',
  'item/x',
  'ä',
];

/** Words, with this chance; otherwise any content that Yjs knows. */
function content(random: Random, chanceOfWords: number): Content {
  if (random() < chanceOfWords) return contents.string('x'.repeat(between(random, 1, 8)));
  return pick(random, [
    () => contents.string(pick(random, ['', '\u0000', '😀', 'x'.repeat(5_000)])),
    () => contents.any(pick(random, badValues)),
    () => contents.any(1, 2, 3),
    () => contents.json('1', '"x"'),
    () => contents.binary(Uint8Array.of(1, 2)),
    () => contents.embed('{"a":1}'),
    () => contents.format('bold', 'true'),
    () => contents.type(between(random, 0, 6), 'p'),
    () => contents.document('sub'),
    () => contents.deleted(between(random, 1, 50)),
  ])();
}

function ownId(random: Random, { doc, own }: View): Id {
  if (own.length === 0 || random() < 0.02) own.push(between(random, 2, 2 ** 32 - 1));
  const client = pick(random, own.slice(-4));
  return { client, clock: Y.getState(doc.store, client) };
}

function itemIds({ doc }: View): string[] {
  return [...doc.getMap('agenda').keys()];
}

function entryItem({ doc }: View, id: string | undefined): Y.Item | null {
  return (id !== undefined && doc.getMap('agenda')._map.get(id)) || null;
}

/** Titles and notes, as they hang in the agenda. */
function sharedTexts(view: View): Y.Text[] {
  const texts: Y.Text[] = [];
  for (const entry of view.doc.getMap('agenda').values()) {
    if (!(entry instanceof Y.Map)) continue;
    for (const name of ['title', 'notes']) {
      const text: unknown = entry.get(name);
      if (text instanceof Y.Text) texts.push(text);
    }
  }
  return texts;
}

function partsOf(text: Y.Text): Y.Item[] {
  const parts: Y.Item[] = [];
  for (let one = text._start; one !== null && parts.length < 50; one = one.right) parts.push(one);
  return parts;
}

/** Somewhere in a text: mostly between two neighbours as they stand, sometimes as if somebody had been offline. */
function placeIn(random: Random, text: Y.Text | undefined): Place {
  const owner = text?._item?.id;
  if (text === undefined || owner === undefined) return { root: 'agenda', key: 'nowhere' };
  const parts = partsOf(text);
  const left = parts[between(random, -1, parts.length - 1)];
  if (left === undefined) return parts[0] && random() < 0.9 ? { right: parts[0].id } : { parent: owner };
  const right = random() < 0.9 ? left.right : pick(random, parts);
  return { left: left.lastId, ...(right && { right: right.id }) };
}

/** Behind what stands in a text at the top, or as its first words. */
function rootPlace({ doc }: View, root: string): Place {
  const start = doc.share.get(root)?._start;
  return start ? { right: start.id } : { root };
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[between(random, 0, from.length - 1)] as T;
}
