import { digest } from 'lib0/hash/sha256';
import * as Y from 'yjs';
import * as z from 'zod/mini';
import { forgetRemoved, itemTexts, recordedItemKey, recordedName } from './agendaDocument.ts';
import { agendaName, readText, rootPlace, updateNames } from './agendaPlaces.ts';
import { liveLimits } from './live.ts';

/**
 * What of the shared document is recorded already. The map `filed` holds, for each such text, which meeting has it
 * and a mark of how it read there:
 *
 *   item/<id>, answer/<question>/<round>/<person>, update/<item>/<person>   ->   { meetingId, at, mark }
 *
 * The texts stay in the document for a while: who was offline still writes into them, and a mark that fits no more
 * tells that a late note is to be recorded.
 */
export type RecordedText = { key: string; text: string };

/** A text that reads otherwise than its record says. */
export type LateText = { key: string; meetingId: string; text: string };

const filedEntry = z.object({ meetingId: z.string(), at: z.string(), mark: z.string() });

/** Is this what the map `filed` may hold under this key? */
export function isRecordedEntry(key: string, value: unknown): boolean {
  return (isTextKey(key) || isItemKey(key)) && entryOf(value) !== null;
}

/** The two texts of an item as one, which is how they are recorded and compared. */
export function itemText({ title, notes }: { title: string; notes: string }): string {
  return `${title}\n${notes}`;
}

/**
 * Takes texts off the agenda because a meeting's record holds them. The same again changes nothing.
 * @param texts as the record has them, not as they read now: what was typed meanwhile is late
 * @param filing `at` is ISO 8601, UTC
 */
export function markRecorded(
  doc: Y.Doc,
  texts: readonly RecordedText[],
  filing: { meetingId: string; at: string },
): void {
  const recorded = doc.getMap(recordedName);
  for (const { key, text } of texts) {
    const entry = { ...filing, mark: textMark(text) };
    if (!isSame(entryOf(recorded.get(key)), entry)) recorded.set(key, entry);
  }
}

/** Is this text recorded already? @param key as in the map */
export function isRecorded(doc: Y.Doc, key: string): boolean {
  return doc.getMap(recordedName).has(key);
}

/** Puts everything back that `isOnRecord` does not know: its recording was taken back. */
export function unmarkUnrecorded(doc: Y.Doc, isOnRecord: (meetingId: string) => boolean): void {
  const recorded = doc.getMap(recordedName);
  for (const [key, value] of [...recorded]) {
    if (!isOnRecord(entryOf(value)?.meetingId ?? '')) recorded.delete(key);
  }
}

/** The texts that read otherwise than their record says. */
export function lateTexts(doc: Y.Doc): LateText[] {
  const late: LateText[] = [];
  for (const [key, value] of doc.getMap(recordedName)) {
    const entry = entryOf(value);
    const text = textAt(doc, key);
    if (entry === null || text === null || entry.mark === textMark(text)) continue;
    late.push({ key, meetingId: entry.meetingId, text });
  }
  return late;
}

/**
 * Lets go of texts that were recorded before `before` (ISO 8601, UTC) and read as their record says, so that the
 * document does not grow with the years.
 */
export function forgetRecorded(doc: Y.Doc, before: string): void {
  const recorded = doc.getMap(recordedName);
  const late = new Set(lateTexts(doc).map(({ key }) => key));
  for (const [key, value] of [...recorded]) {
    if ((entryOf(value)?.at ?? '') >= before || late.has(key)) continue;
    forgetText(doc, key);
  }
}

/** Takes every text of a recorded meeting out of the document, also what is late. */
export function forgetMeeting(doc: Y.Doc, meetingId: string): void {
  const recorded = doc.getMap(recordedName);
  const ofMeeting = [...recorded].filter(([, value]) => entryOf(value)?.meetingId === meetingId);
  for (const [key] of ofMeeting) forgetText(doc, key);
}

/** Takes a recorded topic, or update, out of the document, with what was answered to it. */
export function forgetTopic(doc: Y.Doc, itemId: string): void {
  const recorded = doc.getMap(recordedName);
  const key = recordedItemKey(itemId);
  // One that waits, or is talked about again, is on the agenda and was not recorded.
  if (!recorded.has(key)) return;
  for (const name of updateNames(doc, itemId)) forgetText(doc, name);
  forgetText(doc, key);
}

function forgetText(doc: Y.Doc, key: string): void {
  doc.getMap(recordedName).delete(key);
  if (isItemKey(key)) doc.getMap(agendaName).delete(key.slice(itemPrefix.length));
  else if (isTextKey(key)) doc.getText(key).delete(0, doc.getText(key).length);
}

const itemPrefix = recordedItemKey('');

function isItemKey(key: string): boolean {
  return key.startsWith(itemPrefix);
}

/** An answer to a question or to an update. */
function isTextKey(key: string): boolean {
  const kind = rootPlace(key)?.kind;
  return kind === 'answer' || kind === 'update';
}

function textAt(doc: Y.Doc, key: string): string | null {
  if (!isItemKey(key)) return isTextKey(key) ? readText(doc, key) : null;
  const texts = itemTexts(doc, key.slice(itemPrefix.length));
  return texts && itemText({ title: texts.title.toString(), notes: texts.notes.toString() });
}

/** Told apart by their hash, which spares keeping every text twice. */
function textMark(text: string): string {
  return Array.from(digest(new TextEncoder().encode(text)).subarray(0, 12), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

type Entry = z.infer<typeof filedEntry>;

function entryOf(value: unknown): Entry | null {
  return z.safeParse(filedEntry, value).data ?? null;
}

function isSame(one: Entry | null, other: Entry): boolean {
  return one?.meetingId === other.meetingId && one.mark === other.mark;
}

const day = 86_400_000;

/**
 * Milliseconds for which an agenda document holds what is no longer on the agenda. Recorded texts: two months, longer
 * than a holiday, so that what somebody wrote offline still finds them. Removed items: as long as they can be brought
 * back. Where the document is half full, both only for as long as a wrap-up can be undone, so that nobody can fill it
 * for weeks.
 */
const kept = { recorded: 60 * day, removed: 30 * day, whenFull: day };

/** Lets go of what has been off the agenda for long enough. Deleting is deleting. @param now ISO 8601, UTC */
export function forgetOld(doc: Y.Doc, now: string): void {
  const isFull = Y.encodeStateAsUpdate(doc).length > liveLimits.documentBytes / 2;
  const before = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString();
  forgetRecorded(doc, before(isFull ? kept.whenFull : kept.recorded));
  forgetRemoved(doc, before(isFull ? kept.whenFull : kept.removed));
}
