import * as Y from 'yjs';
import * as z from 'zod/mini';
import { agendaItem, isOrderKey, statusUpdate } from '../domain/agendaItem.ts';
import type { DocumentKind } from '../domain/oneOnOneId.ts';
import { timestamp } from '../domain/timestamp.ts';
import type { WrittenAnswer } from '../domain/writtenAnswer.ts';
import type { OnError } from '../platform/later.ts';
import { listen } from '../platform/listen.ts';

/**
 * The names at the top of a live document: what may stand there, and whose it is. Everything else that a document
 * holds is no part of one, and is neither read nor let in. `page` and `line` are of private notes, see `privateNotes.ts`.
 */
type RootPlace =
  | { kind: 'agenda' | 'filed' | 'about' }
  | { kind: 'answer'; questionId: string; round: number; personId: string }
  | { kind: 'update' | 'line'; itemId: string; personId: string }
  | { kind: 'page'; personId: string };

const part = '([^/\\p{Cc}]{1,128})';
const answerPattern = new RegExp(`^answer/${part}/(0|[1-9]\\d{0,5})/${part}$`, 'u');
const ofItemPattern = new RegExp(`^(update|line)/${part}/${part}$`, 'u');
const pagePattern = new RegExp(`^page/${part}$`, 'u');

/** What the name says; null when it is no name of an agenda. */
export function rootPlace(name: string): RootPlace | null {
  if (name === 'agenda' || name === 'filed' || name === 'about') return { kind: name };
  const [, questionId, round, answerer] = answerPattern.exec(name) ?? [];
  if (questionId !== undefined && answerer !== undefined) {
    return { kind: 'answer', questionId, round: Number(round), personId: answerer };
  }
  const [, writer] = pagePattern.exec(name) ?? [];
  if (writer !== undefined) return { kind: 'page', personId: writer };
  const [, kind, itemId, personId] = ofItemPattern.exec(name) ?? [];
  if (itemId === undefined || personId === undefined) return null;
  return { kind: kind === 'line' ? 'line' : 'update', itemId, personId };
}

const ofNotes: readonly RootPlace['kind'][] = ['page', 'line'];

/** May this name stand in a document of this kind? */
export function standsIn(kind: DocumentKind, name: string): boolean {
  const place = rootPlace(name);
  return place !== null && ofNotes.includes(place.kind) === (kind === 'notes');
}

/**
 * The text of this name as it reads now; '' where there is none, or where something else stands. `doc.getText` throws
 * there, and makes a text of what is not known yet.
 */
export function readText(doc: Y.Doc, name: string): string {
  const type = doc.share.get(name);
  if (type === undefined) return '';
  if (type instanceof Y.Text) return type.toString();
  return type.constructor === Y.AbstractType ? doc.getText(name).toString() : '';
}

/**
 * Answers to updates in the shared document: `update/<item>/<person>`, a Y.Text at the top level, one per item and
 * person. Such texts need no creation, so the first words of both at once lose nothing.
 */
const prefix = 'update/';

/** The name of the text of one person's answer to one update; also its key in the map of what was recorded. */
export function updateName(itemId: string, personId: string): string {
  return `${prefix}${itemId}/${personId}`;
}

/** One person's answer to one update. */
export function updateText(doc: Y.Doc, itemId: string, personId: string): Y.Text {
  return doc.getText(updateName(itemId, personId));
}

/** The names of the texts in which somebody has answered this update. */
export function updateNames(doc: Y.Doc, itemId: string): string[] {
  const ofItem = updateName(itemId, '');
  return [...doc.share.keys()].filter((name) => name.startsWith(ofItem) && rootPlace(name) !== null);
}

/** The answers to all updates by item id: those that are not empty. */
export function updateAnswers(doc: Y.Doc): Map<string, WrittenAnswer[]> {
  const answers = new Map<string, WrittenAnswer[]>();
  for (const name of [...doc.share.keys()].sort()) {
    const place = name.startsWith(prefix) ? rootPlace(name) : null;
    if (place?.kind !== 'update') continue;
    const { itemId, personId } = place;
    const text = readText(doc, name);
    if (text.trim() !== '') answers.set(itemId, [...(answers.get(itemId) ?? []), { personId, text }]);
  }
  return answers;
}

/** `changed` is called whenever an answer to an update changes; returns how to stop. */
export function observeUpdates(doc: Y.Doc, changed: () => void, onError: OnError): () => void {
  const look = ({ changed: types }: Y.Transaction) => {
    for (const [name, type] of doc.share) {
      if (name.startsWith(prefix) && types.has(type as Y.AbstractType<Y.YEvent<Y.Text>>)) return changed();
    }
  };
  return listen(doc, 'afterTransaction', look, onError);
}

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
  /** The month, `YYYY-MM`, that it waits for unseen; null, or left out, once it is on the agenda. */
  awaits: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}$/)))),
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
