import * as Y from 'yjs';
import * as z from 'zod/mini';
import { agendaItem, isOrderKey, statusUpdate } from '../domain/agendaItem.ts';
import { timestamp } from '../domain/timestamp.ts';

/** The map of the shared document that holds the items; see agendaDocument.ts. */
export const agendaName = 'agenda';

/** Ids go into names of the document, whose parts are parted by `/`. */
const idPart = z.regex(/^(?!__proto__$)[^/\p{Cc}]{1,128}$/u);

const id = z.string().check(idPart);

const { id: _, update: __, ...ofItem } = agendaItem.shape;

/**
 * The fields of an item in the document, each with what it may hold. It is what is read, and what the server lets in
 * (see `live/gate`): an agenda item, with its texts where two can write at once, and with what only the document knows.
 */
export const itemFields = {
  ...ofItem,
  title: z.instanceof(Y.Text),
  notes: z.instanceof(Y.Text),
  broughtBy: ofItem.broughtBy.check(idPart),
  order: ofItem.order.check(z.refine(isOrderKey)),
  continues: z.optional(z.object({ meetingId: id, itemId: id })),
  removedAt: z.nullable(timestamp),
  /** Left out by versions that knew topics only. */
  kind: z.optional(z.enum(['topic', 'update'])),
  answeredAt: z.optional(statusUpdate.shape.answeredAt),
};

export type ItemField = keyof typeof itemFields;

export function isItemField(name: string): name is ItemField {
  return Object.hasOwn(itemFields, name);
}

const storedItem = z.object(itemFields);

/** May an item have this id? */
export function isItemId(value: string): boolean {
  return id.safeParse(value).success;
}

export type StoredItem = z.infer<typeof storedItem>;

/** An entry of the map, where it has the shape of an item; null for anything else. */
export function agendaItemOf(entry: unknown): StoredItem | null {
  if (!(entry instanceof Y.Map)) return null;
  const fields: Record<string, unknown> = {};
  for (const [name, value] of entry) fields[name] = value;
  const item = z.safeParse(storedItem, fields);
  return item.success ? item.data : null;
}

type PlainField = Exclude<ItemField, 'title' | 'notes' | 'broughtBy' | 'addedAt' | 'continues'>;

/** Sets one plain field of an item. False when there is no such item. */
export function setField<Name extends PlainField>(
  doc: Y.Doc,
  id: string,
  name: Name,
  value: StoredItem[Name],
): boolean {
  const entry = doc.getMap(agendaName).get(id);
  if (!(entry instanceof Y.Map)) return false;
  // Writing what already stands there would cost a stored update and could undo a newer one when merged.
  if (entry.get(name) !== value) entry.set(name, value);
  return true;
}
