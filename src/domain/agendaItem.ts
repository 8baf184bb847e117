import { generateKeyBetween } from 'fractional-indexing';
import * as z from 'zod/mini';
import { purpose } from './purpose.ts';
import { timestamp } from './timestamp.ts';
import { writtenAnswer } from './writtenAnswer.ts';

/** Longest texts, in UTF-16 code units, as a text field counts them; and how many items each of the two may bring. */
export const agendaLimits = {
  title: 300,
  notes: 20_000,
  answer: 4_000,
  openItems: 200,
  openItemsEach: 120,
} as const;

/** How many more items this person may bring. Each has as many, so that nobody can fill the other's agenda. */
export function roomFor(items: readonly Pick<AgendaItem, 'broughtBy'>[], personId: string): number {
  const own = items.filter(({ broughtBy }) => broughtBy === personId).length;
  return Math.max(0, agendaLimits.openItems - own);
}

/** Where an item of an earlier meeting is recorded. */
export const recordedPlace = z.object({ meetingId: z.string(), itemId: z.string() });

export type RecordedPlace = z.infer<typeof recordedPlace>;

/** What an item that only asks for status holds besides: it is answered in writing, before the call. */
export const statusUpdate = z.object({
  /** Texts that are not empty, at most one of each of the two. */
  answers: z.array(writtenAnswer),
  /** When the first of them was written; null while nobody knows. */
  answeredAt: z.nullable(timestamp),
});

export type StatusUpdate = z.infer<typeof statusUpdate>;

/** What is told of an item wherever it is spoken of: in records of meetings, in the history, in an exported file. */
export const toldItem = z.object({
  id: z.string(),
  title: z.string(),
  notes: z.string(),
  /** null while nobody has said what it is for. */
  purpose: z.nullable(purpose),
  /** Object id of who brought it; in records '' when nobody can tell. */
  broughtBy: z.string(),
  addedAt: timestamp,
});

export type ToldItem = z.infer<typeof toldItem>;

/** How often a topic comes back by itself once it was talked about: to each meeting, or to the first of each month. */
export const repetition = z.enum(['meeting', 'month']);

export type Repetition = z.infer<typeof repetition>;

/** One thing to talk about, as it reads at one moment. It waits on the agenda until discussed or removed. */
export const agendaItem = z.extend(toldItem, {
  /** Fractional key; items are read in ascending order of it, equal keys by id. */
  order: z.string(),
  /** null while it still waits. */
  discussedAt: z.nullable(timestamp),
  /** What it goes on with, of an earlier meeting. */
  continues: z.optional(recordedPlace),
  /** Left out, or null, where it comes once. */
  repeats: z.optional(z.nullable(repetition)),
  /** Of an update, which asks for status only; a topic has none. */
  update: z.optional(statusUpdate),
});

export type AgendaItem = z.infer<typeof agendaItem>;

/** Reading order: by key, and by id where two people made the same key at the same moment. */
export function compareItems(
  a: Pick<AgendaItem, 'order' | 'id'>,
  b: Pick<AgendaItem, 'order' | 'id'>,
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Longest key: some thousand items, each put between the same two. Longer ones would grow without end. */
const maxKeyLength = 512;

/** Is this a key, so that other keys can be made before and after it? */
export function isOrderKey(key: string): boolean {
  if (key.length > maxKeyLength || !/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    generateKeyBetween(null, key);
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

type Placed = Pick<AgendaItem, 'id' | 'order'>;

/**
 * The key that puts an item at `index` among the others (0 is first; past the end is last).
 *
 * Two people can add at the same place at the same moment and get equal keys, and no key lies between equals.
 * Then the item goes behind the whole run of equals: its upper neighbour is the next strictly greater key. Where the
 * keys have grown to their greatest length, it shares the key of its neighbour, and the id decides.
 * @param others every other item still in the list, in any order
 */
export function keyAt(others: readonly Placed[], index: number): string {
  const sorted = [...others].sort(compareItems);
  const place = Math.max(0, Math.min(index, sorted.length));
  const before = sorted[place - 1]?.order ?? null;
  const after = sorted.slice(place).find((item) => before === null || item.order > before)?.order ?? null;
  const key = generateKeyBetween(before, after);
  return key.length <= maxKeyLength ? key : (before ?? after ?? key);
}
