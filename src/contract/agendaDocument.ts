import * as Y from 'yjs';
import {
  type AgendaItem,
  agendaLimits,
  compareItems,
  keyAt,
  type RecordedPlace,
  type Repetition,
  roomFor,
} from '../domain/agendaItem.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { WrittenAnswer } from '../domain/writtenAnswer.ts';
import type { OnError } from '../platform/later.ts';
import { observe } from '../platform/listen.ts';
import {
  agendaItemOf,
  agendaName,
  observeUpdates,
  type StoredItem,
  setField,
  updateAnswers,
  updateNames,
} from './agendaPlaces.ts';
import type { FailureReason } from './errors.ts';

/**
 * The shape of the shared Yjs document of one 1:1. Both ends read and write it through this file alone.
 *
 *   agenda            Y.Map   item id -> Y.Map { title: Y.Text, notes: Y.Text, purpose, broughtBy, addedAt,
 *                             order, discussedAt, removedAt, continues?, repeats?, awaits?, kind?, answeredAt? }
 *   filed             Y.Map   what a meeting's record holds (see recordedAgenda.ts); such items are on the agenda no more
 *   answer/<question>/<round>/<person>   Y.Text, one per person, question and meeting
 *   update/<item>/<person>               Y.Text, what a person answered to an item of the kind `update`
 *   about             Y.Map   { schemaVersion }, set once by the server
 *
 * An item is never taken out of the map: removal sets `removedAt`, so that an undo, or an edit made offline at
 * the same time, finds its texts. Order is a fractional key, never a position: moves in a Y.Array doubled items
 * when two people moved at once. Answers are top-level texts because those need no creation: two people who
 * type into one for the first time at once cannot replace each other's text.
 */
export const agendaSchemaVersion = 1;

export const recordedName = 'filed';

/** The key of an item in the map of what was recorded. */
export function recordedItemKey(id: string): string {
  return `item/${id}`;
}

/** A text of the document, which several people can write in at once. */
export type AgendaText = Y.Text;

export type ItemTexts = { title: AgendaText; notes: AgendaText };

/** The shared document itself, for those who hand it to the functions of this file. */
export type AgendaDocument = Y.Doc;

/** The agenda as it reads now, in order, without what was removed. Entries of another shape are passed over. */
export function readAgenda(doc: Y.Doc): AgendaItem[] {
  return readItems(doc, (item) => (item.awaits ?? null) === null);
}

/** The same with topics that wait for their month. */
export function readWholeAgenda(doc: Y.Doc): AgendaItem[] {
  return readItems(doc, () => true);
}

function readItems(doc: Y.Doc, isShown: (item: StoredItem) => boolean): AgendaItem[] {
  const items: AgendaItem[] = [];
  const recorded = doc.getMap(recordedName);
  const answers = updateAnswers(doc);
  for (const [id, entry] of doc.getMap(agendaName)) {
    const item = agendaItemOf(entry);
    if (item === null || item.removedAt !== null || recorded.has(recordedItemKey(id))) continue;
    if (!isShown(item)) continue;
    const { removedAt: _, ...read } = asRead(id, item, answers);
    items.push(read);
  }
  return items.sort(compareItems);
}

/** How the id of an item begins that goes on with one of an earlier meeting. Only the server makes such. */
export const continuedPrefix = 'again-';

export function hasItem(doc: Y.Doc, id: string): boolean {
  return doc.getMap(agendaName).has(id);
}

/** What of an earlier meeting an item goes on with. */
export function continuesOf(doc: Y.Doc, id: string): RecordedPlace | undefined {
  return agendaItemOf(doc.getMap(agendaName).get(id))?.continues;
}

/** One item as it reads now, also a removed one; null when there is no such item. */
export function readItem(doc: Y.Doc, id: string): (AgendaItem & { removedAt: string | null }) | null {
  const item = agendaItemOf(doc.getMap(agendaName).get(id));
  return item && asRead(id, item, updateAnswers(doc));
}

function asRead(
  id: string,
  { title, notes, kind, answeredAt = null, awaits: _, ...rest }: StoredItem,
  answers: ReadonlyMap<string, WrittenAnswer[]>,
): AgendaItem & { removedAt: string | null } {
  const update = kind === 'update' && { update: { answers: answers.get(id) ?? [], answeredAt } };
  return { ...rest, id, title: title.toString(), notes: notes.toString(), ...update };
}

/** The live texts of an item (also of a removed one), to bind fields to; null when there is no such item. */
export function itemTexts(doc: Y.Doc, id: string): ItemTexts | null {
  const item = agendaItemOf(doc.getMap(agendaName).get(id));
  return item && { title: item.title, notes: item.notes };
}

/** Whose answer to what: the name of its text. */
export type AnswerKey = { questionId: string; round: number; personId: string };

export function answerName({ questionId, round, personId }: AnswerKey): string {
  return `answer/${questionId}/${round}/${personId}`;
}

/** The text of one person's answer to one question in one round (see `OneOnOne.round`). */
export function answerText(doc: Y.Doc, key: AnswerKey): Y.Text {
  return doc.getText(answerName(key));
}

export type NewItem = Pick<AgendaItem, 'id' | 'title' | 'purpose' | 'broughtBy' | 'addedAt'> & {
  /** Where in the list; at the end when left out. */
  index?: number;
  /** What it goes on with, of an earlier meeting. */
  continues?: RecordedPlace;
  repeats?: Repetition | null | undefined;
  /** The month, `YYYY-MM`, for which it waits unseen. */
  awaits?: string | null;
  /** It asks for status only, and is answered in writing. A topic when left out. */
  isUpdate?: boolean;
};

/** An item that is not let onto an agenda. */
export class NotAdded extends RangeError {
  readonly reason: FailureReason<'titleLength' | 'agendaFull'>;

  constructor(reason: NotAdded['reason']) {
    super(`${reason.why}: at most ${reason.max}`);
    this.reason = reason;
  }
}

/**
 * Adds an item. The same id again changes nothing, so a repeated request is harmless.
 * @throws NotAdded when the title is empty or over its limit, or the agenda is full
 */
export function addItem(doc: Y.Doc, item: NewItem): void {
  const agenda = doc.getMap(agendaName);
  if (agenda.has(item.id)) return;
  const title = item.title.trim();
  if (title.length === 0 || title.length > agendaLimits.title) {
    throw new NotAdded({ why: 'titleLength', max: agendaLimits.title });
  }
  const others = readAgenda(doc);
  if (roomFor(others, item.broughtBy) === 0) {
    throw new NotAdded({ why: 'agendaFull', max: agendaLimits.openItems });
  }
  doc.transact(() => {
    const entry = new Y.Map<unknown>();
    entry.set('title', new Y.Text(title));
    entry.set('notes', new Y.Text());
    entry.set('purpose', item.purpose);
    entry.set('broughtBy', item.broughtBy);
    entry.set('addedAt', item.addedAt);
    entry.set('order', keyAt(others, item.index ?? others.length));
    entry.set('discussedAt', null);
    entry.set('removedAt', null);
    if (item.repeats) entry.set('repeats', item.repeats);
    if (item.awaits) entry.set('awaits', item.awaits);
    if (item.continues) entry.set('continues', item.continues);
    if (item.isUpdate) entry.set('kind', 'update');
    agenda.set(item.id, entry);
  });
}

/** Moves an item to a place among the others (0 is first). False when there is no such item. */
export function moveItem(doc: Y.Doc, id: string, index: number): boolean {
  const others = readAgenda(doc).filter((item) => item.id !== id);
  return setField(doc, id, 'order', keyAt(others, index));
}

export function setPurpose(doc: Y.Doc, id: string, purpose: Purpose | null): boolean {
  return setField(doc, id, 'purpose', purpose);
}

/** How often it comes back; null: it comes once. */
export function setRepeats(doc: Y.Doc, id: string, repeats: Repetition | null): boolean {
  return setField(doc, id, 'repeats', repeats);
}

/** @param at ISO 8601, UTC; null puts it back among the waiting ones */
export function setDiscussed(doc: Y.Doc, id: string, at: string | null): boolean {
  return setField(doc, id, 'discussedAt', at);
}

/** Makes an update of a topic, or a topic of an update; answers that it had are kept for the way back. */
export function setUpdate(doc: Y.Doc, id: string, isUpdate: boolean): boolean {
  return setField(doc, id, 'kind', isUpdate ? 'update' : 'topic');
}

/** Notes when an update was answered first. @param at ISO 8601, UTC; null: it has no answer any more */
export function setAnswered(doc: Y.Doc, id: string, at: string | null): boolean {
  return setField(doc, id, 'answeredAt', at);
}

/** @param at ISO 8601, UTC; null brings it back (undo) with its texts, purpose and place */
export function setRemoved(doc: Y.Doc, id: string, at: string | null): boolean {
  return setField(doc, id, 'removedAt', at);
}

/** Lets go of items that were removed before `before` (ISO 8601, UTC), with what was answered to them. */
export function forgetRemoved(doc: Y.Doc, before: string): void {
  const agenda = doc.getMap(agendaName);
  const recorded = doc.getMap(recordedName);
  for (const [id, entry] of [...agenda]) {
    const removedAt = agendaItemOf(entry)?.removedAt ?? null;
    if (removedAt === null || removedAt >= before || recorded.has(recordedItemKey(id))) continue;
    agenda.delete(id);
    for (const name of updateNames(doc, id)) doc.getText(name).delete(0, doc.getText(name).length);
  }
}

/** `changed` is called whenever anything in the agenda changes; returns how to stop. */
export function observeAgenda(doc: Y.Doc, changed: () => void, onError: OnError): () => void {
  const parts = [doc.getMap(agendaName), doc.getMap(recordedName)];
  const stops = [
    ...parts.map((part) => observe(part, changed, onError)),
    observeUpdates(doc, changed, onError),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The version of this shape that a document holds; 0 while nobody has set it. */
export function schemaVersionOf(doc: Y.Doc): number {
  const version = doc.getMap('about').get('schemaVersion');
  return typeof version === 'number' ? version : 0;
}

export function setSchemaVersion(doc: Y.Doc): void {
  doc.getMap('about').set('schemaVersion', agendaSchemaVersion);
}
