import { digest } from 'lib0/hash/sha256';
import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { filedItemKey, filedName, itemTexts } from './agendaDocument.ts';
import { readText, rootPlace } from './agendaPlaces.ts';
import { agendaName } from './storedAgendaItem.ts';

/**
 * What of the shared document is on record already. The map `filed` holds, for each such text, which meeting has it
 * and a mark of how it read there:
 *
 *   item/<id>, answer/<question>/<round>/<person>, update/<item>/<person>   ->   { meetingId, at, mark }
 *
 * The texts stay in the document for a while: who was offline still writes into them, and a mark that fits no more
 * tells that a late note is to be put on record.
 */
export type FiledText = { key: string; text: string };

/** A text that reads otherwise than its record says. */
export type LateText = { key: string; meetingId: string; text: string };

const filedEntry = z.object({ meetingId: z.string(), at: z.string(), mark: z.string() });

/** Is this what the map `filed` may hold under this key? */
export function isFiledEntry(key: string, value: unknown): boolean {
  return (isTextKey(key) || isItemKey(key)) && entryOf(value) !== null;
}

/** The two texts of an item as one, which is how they are filed and compared. */
export function itemText({ title, notes }: { title: string; notes: string }): string {
  return `${title}\n${notes}`;
}

/**
 * Takes texts off the agenda because a meeting's record holds them. The same again changes nothing.
 * @param texts as the record has them, not as they read now: what was typed meanwhile is late
 * @param filing `at` is ISO 8601, UTC
 */
export function markFiled(
  doc: Y.Doc,
  texts: readonly FiledText[],
  filing: { meetingId: string; at: string },
): void {
  const filed = doc.getMap(filedName);
  for (const { key, text } of texts) {
    const entry = { ...filing, mark: textMark(text) };
    if (!isSame(entryOf(filed.get(key)), entry)) filed.set(key, entry);
  }
}

/** Is this text on record already? @param key as in the map */
export function isFiled(doc: Y.Doc, key: string): boolean {
  return doc.getMap(filedName).has(key);
}

/** Puts everything back that `isOnRecord` does not know: its filing was taken back. */
export function unmarkUnfiled(doc: Y.Doc, isOnRecord: (meetingId: string) => boolean): void {
  const filed = doc.getMap(filedName);
  for (const [key, value] of [...filed]) {
    if (!isOnRecord(entryOf(value)?.meetingId ?? '')) filed.delete(key);
  }
}

/** The texts that read otherwise than their record says. */
export function lateTexts(doc: Y.Doc): LateText[] {
  const late: LateText[] = [];
  for (const [key, value] of doc.getMap(filedName)) {
    const entry = entryOf(value);
    const text = textAt(doc, key);
    if (entry === null || text === null || entry.mark === textMark(text)) continue;
    late.push({ key, meetingId: entry.meetingId, text });
  }
  return late;
}

/**
 * Lets go of texts that were filed before `before` (ISO 8601, UTC) and read as their record says, so that the
 * document does not grow with the years.
 */
export function forgetFiled(doc: Y.Doc, before: string): void {
  const filed = doc.getMap(filedName);
  const late = new Set(lateTexts(doc).map(({ key }) => key));
  for (const [key, value] of [...filed]) {
    if ((entryOf(value)?.at ?? '') >= before || late.has(key)) continue;
    filed.delete(key);
    if (isItemKey(key)) doc.getMap(agendaName).delete(key.slice(itemPrefix.length));
    else if (isTextKey(key)) doc.getText(key).delete(0, doc.getText(key).length);
  }
}

const itemPrefix = filedItemKey('');

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
