import * as Y from 'yjs';
import { continuedPrefix } from '../../contract/agendaDocument.ts';
import {
  agendaItemOf,
  type ItemField,
  isItemField,
  isItemId,
  itemFields,
  rootPlace,
} from '../../contract/agendaPlaces.ts';
import { isRecordedEntry } from '../../contract/recordedAgenda.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Author, EditRefusal } from './author.ts';

/** What a change did to an agenda. */
export type Change = {
  /** Items that it made. */
  created: number;
  /** It brought words or items, and not only marks and deletions. */
  addsText: boolean;
};

/** Fields that are set once, when the item is made. */
const setOnce: ReadonlySet<ItemField> = new Set(['title', 'notes', 'broughtBy', 'addedAt', 'continues']);

/**
 * Longest texts, in UTF-16 code units. Each device keeps to the limit by what it sees: when two of each person have
 * written offline, the text that comes of it is at most so many times as long.
 */
const devicesAtOnce = 4;
const maxLength = {
  title: devicesAtOnce * agendaLimits.title,
  notes: devicesAtOnce * agendaLimits.notes,
  answer: devicesAtOnce * agendaLimits.answer,
  page: devicesAtOnce * agendaLimits.notes,
};

/**
 * Compares what a change made of an agenda with what an agenda is, and with who may touch what.
 * @param transaction at its end, before Yjs lets go of what was deleted
 */
export function inspect(transaction: Y.Transaction, author: Author): Change | EditRefusal {
  const look = createLook(transaction, author);
  for (const item of newItems(transaction)) {
    const refusal = look.inserted(item);
    if (refusal !== null) return refusal;
  }
  let refusal: EditRefusal | null = null;
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item) refusal ??= look.deleted(struct);
  });
  return refusal ?? look.outcome();
}

function createLook(transaction: Y.Transaction, author: Author) {
  const { doc } = transaction;
  const items = new Set<string>();
  const texts = new Map<{ readonly _length: number }, number>();
  const change: Change = { created: 0, addsText: false };
  const isNew = ({ id }: Y.Item) => id.clock >= (transaction.beforeState.get(id.client) ?? 0);

  function note(place: DocumentPlace): void {
    if (place.kind === 'entry' || place.kind === 'field') items.add(place.itemId);
    if (place.kind === 'text') texts.set(place.text, maxLength[place.name]);
    if (place.kind === 'own') texts.set(place.text, maxLength[place.of]);
  }

  function mayInsert(item: Y.Item, place: DocumentPlace): boolean {
    if (author.isServer) return true;
    if (place.kind === 'own') return place.personId === author.id;
    if (place.kind === 'bookkeeping') return false;
    if (place.kind === 'entry') return item.left === null && !place.itemId.startsWith(continuedPrefix);
    if (place.kind === 'text' || !setOnce.has(place.name)) return true;
    if (place.name === 'continues' || !isNew(place.entry) || item.left !== null) return false;
    return place.name !== 'broughtBy' || item.deleted || valueIn(item) === author.id;
  }

  return {
    inserted(item: Y.Item): EditRefusal | null {
      const place = documentPlaceOf(item);
      if (place === null || !(item.deleted || isContentOf(place, item.content))) return 'senseless';
      if (item.parentSub !== null && !isPlainValue(place, item)) return 'senseless';
      if (!mayInsert(item, place)) return 'forbidden';
      note(place);
      change.addsText ||=
        !item.deleted && (place.kind === 'entry' || place.kind === 'text' || place.kind === 'own');
      if (place.kind === 'entry') change.created += 1;
      return null;
    },

    deleted(item: Y.Item): EditRefusal | null {
      const place = documentPlaceOf(item);
      if (author.isServer || place === null) return null;
      note(place);
      if (place.kind === 'text') return null;
      if (place.kind === 'own') return place.personId === author.id ? null : 'forbidden';
      // A value may go where another has taken its place; nothing may be missing afterwards.
      const { parent, parentSub } = item;
      const value =
        parent instanceof Y.AbstractType && parentSub !== null ? parent._map.get(parentSub) : null;
      return value && !value.deleted ? null : 'forbidden';
    },

    outcome(): Change | EditRefusal {
      const agenda = doc.getMap('agenda');
      for (const id of items) {
        if (agenda.has(id) && agendaItemOf(agenda.get(id)) === null) return 'senseless';
      }
      for (const [text, longest] of texts) if (text._length > longest) return 'tooLarge';
      return change;
    },
  };
}

function* newItems({ doc, beforeState, afterState }: Y.Transaction): Iterable<Y.Item> {
  for (const [client, after] of afterState) {
    const before = beforeState.get(client) ?? 0;
    const structs = after > before ? doc.store.clients.get(client) : undefined;
    if (structs === undefined) continue;
    for (let index = Y.findIndexSS(structs, before); index < structs.length; index += 1) {
      const struct = structs[index];
      if (struct instanceof Y.Item) yield struct;
    }
  }
}

/**
 * Values of a key follow each other: none is ever put before another, and each is one that the field may hold, also where
 * another has won. Made-up neighbours could let a value that had lost win elsewhere, where structs come in another order.
 */
function isPlainValue(place: DocumentPlace, { rightOrigin, content }: Y.Item): boolean {
  if (rightOrigin !== null) return false;
  if (place.kind !== 'field' || !(content instanceof Y.ContentAny)) return true;
  return itemFields[place.name].safeParse(content.arr[0]).success;
}

/** May this stand there? */
export function isContentOf(place: DocumentPlace, content: Y.Item['content']): boolean {
  if (place.kind === 'text' || place.kind === 'own') return content instanceof Y.ContentString;
  if (place.kind === 'entry') return content instanceof Y.ContentType && content.type.constructor === Y.Map;
  if (place.kind === 'field' && (place.name === 'title' || place.name === 'notes')) {
    return content instanceof Y.ContentType && content.type.constructor === Y.Text;
  }
  if (!(content instanceof Y.ContentAny)) return false;
  if (place.kind === 'field') return true;
  const [value] = content.arr;
  return place.map === 'filed'
    ? isRecordedEntry(place.key, value)
    : place.key === 'schemaVersion' && isVersion(value);
}

function isVersion(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function valueIn({ content }: Y.Item): unknown {
  return content instanceof Y.ContentAny ? content.arr[0] : undefined;
}

/** Where in an agenda document a struct stands. */
type DocumentPlace =
  | { kind: 'entry'; itemId: string }
  | { kind: 'field'; itemId: string; name: ItemField; entry: Y.Item }
  | { kind: 'text'; itemId: string; name: 'title' | 'notes'; text: Y.Text }
  /** A text that one person alone writes. */
  | { kind: 'own'; personId: string; of: 'page' | 'answer'; text: { readonly _length: number } }
  /** What the server notes for itself. */
  | { kind: 'bookkeeping'; map: 'filed' | 'about'; key: string };

/** @returns null where nothing of an agenda stands */
export function documentPlaceOf(item: Y.Item): DocumentPlace | null {
  const { parent, parentSub } = item;
  if (!(parent instanceof Y.AbstractType)) return null;
  return parent._item === null
    ? placeInRoot(parent, parentSub)
    : placeInItem(parent._item, parent, parentSub);
}

function placeInRoot(type: Y.AbstractType<unknown>, key: string | null): DocumentPlace | null {
  const root = rootPlace(rootName(type));
  if (root === null) return null;
  if ('personId' in root) {
    const of = root.kind === 'page' ? 'page' : 'answer';
    return key === null ? { kind: 'own', personId: root.personId, of, text: type } : null;
  }
  if (key === null) return null;
  if (root.kind !== 'agenda') return { kind: 'bookkeeping', map: root.kind, key };
  return isItemId(key) ? { kind: 'entry', itemId: key } : null;
}

function placeInItem(owner: Y.Item, type: Y.AbstractType<unknown>, key: string | null): DocumentPlace | null {
  const above = documentPlaceOf(owner);
  if (above?.kind === 'entry' && type.constructor === Y.Map) {
    return key !== null && isItemField(key)
      ? { kind: 'field', itemId: above.itemId, name: key, entry: owner }
      : null;
  }
  if (above?.kind !== 'field' || key !== null || !(type instanceof Y.Text)) return null;
  const { itemId, name } = above;
  return name === 'title' || name === 'notes' ? { kind: 'text', itemId, name, text: type } : null;
}

const names = new WeakMap<Y.AbstractType<unknown>, string>();

/** Yjs finds it by looking at every name of the document: once is enough. */
function rootName(type: Y.AbstractType<unknown>): string {
  const known = names.get(type);
  if (known !== undefined) return known;
  const name = Y.findRootTypeKey(type);
  names.set(type, name);
  return name;
}
