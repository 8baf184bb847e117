import * as Y from 'yjs';
import type * as z from 'zod/mini';
import {
  agendaSchemaVersion,
  readAgenda,
  schemaVersionOf,
  setSchemaVersion,
} from '../../contract/agendaDocument.ts';
import {
  agendaItemOf,
  agendaName,
  type ItemField,
  isItemField,
  itemFields,
} from '../../contract/agendaPlaces.ts';
import { keyAt } from '../../domain/agendaItem.ts';
import { serverAuthor } from './author.ts';
import { type Authors, seedingClient } from './authors.ts';
import { documentPlaceOf, isContentOf } from './inspect.ts';

/** What is known of a document that was stored before there was a gate. */
export type Healing = {
  authors: Authors;
  /** Object ids of the two; the first stands in where nobody can tell who brought an item. */
  people: readonly string[];
  /** ISO 8601, UTC; stands in for a time that is none. */
  now: string;
};

/**
 * Makes an agenda of whatever a document holds: what is no part of one is taken out, and what an item lacks is put in,
 * so that everything that can be read is read.
 * @returns how much was taken out or put right
 */
export function heal(doc: Y.Doc, healing: Healing): number {
  return doc.transact((transaction) => {
    const strays = [...doc.store.clients.values()].flat().filter((struct) => isStray(struct, healing.people));
    for (const stray of strays) stray.delete(transaction);
    const agenda = doc.getMap(agendaName);
    let mended = strays.length;
    for (const [id, entry] of agenda) {
      const item = agendaItemOf(entry);
      if (item !== null && healing.people.includes(item.broughtBy)) continue;
      mended += 1;
      if (entry instanceof Y.Map) mend(doc, entry, healing);
      else agenda.delete(id);
    }
    if (!isVersionOfServer(doc, healing.authors)) {
      mended += 1;
      setSchemaVersion(doc);
    }
    return mended;
  });
}

function isStray(struct: Y.Item | Y.GC, people: readonly string[]): struct is Y.Item {
  if (!(struct instanceof Y.Item) || struct.deleted) return false;
  const place = documentPlaceOf(struct);
  if (place === null || !isContentOf(place, struct.content)) return true;
  return place.kind === 'own' && !people.includes(place.personId);
}

/** A version that a client has set says nothing. */
function isVersionOfServer(doc: Y.Doc, authors: Authors): boolean {
  const item = doc.getMap('about')._map.get('schemaVersion');
  if (item === undefined || item.deleted) return schemaVersionOf(doc) === agendaSchemaVersion;
  const author = item.id.client === seedingClient ? serverAuthor : authors.of(item.id.client);
  return author === serverAuthor || schemaVersionOf(doc) === agendaSchemaVersion;
}

/** What no item is without. */
type NeededField = {
  [Name in ItemField]: undefined extends z.infer<(typeof itemFields)[Name]> ? never : Name;
}[ItemField];

function isNeeded(name: ItemField): name is NeededField {
  return !itemFields[name].safeParse(undefined).success;
}

function mend(doc: Y.Doc, entry: Y.Map<unknown>, { authors, people, now }: Healing): void {
  const author = authors.of(entry._item?.id.client ?? 0);
  const instead: Record<NeededField, () => unknown> = {
    title: () => new Y.Text(),
    notes: () => new Y.Text(),
    purpose: () => null,
    broughtBy: () => (author === undefined || author === serverAuthor ? people[0] : author),
    addedAt: () => now,
    order: () => keyAt(readAgenda(doc), Number.POSITIVE_INFINITY),
    discussedAt: () => null,
    removedAt: () => null,
  };
  for (const [name, schema] of Object.entries(itemFields)) {
    const value: unknown = entry.get(name);
    const isFine =
      schema.safeParse(value).success && (name !== 'broughtBy' || people.some((id) => id === value));
    if (!isItemField(name) || isFine) continue;
    if (isNeeded(name)) entry.set(name, instead[name]());
    else entry.delete(name);
  }
}
