import type { Purpose } from './purpose.ts';
import type { StatusUpdate } from './statusUpdate.ts';

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

/** One thing to talk about, as it reads at one moment. It waits on the agenda until discussed or removed. */
export type AgendaItem = {
  id: string;
  title: string;
  notes: string;
  /** null while nobody has said what it is for. */
  purpose: Purpose | null;
  /** Object id of who brought it. */
  broughtBy: string;
  /** ISO 8601, UTC. */
  addedAt: string;
  /** Fractional key; items are read in ascending order of it, equal keys by id. */
  order: string;
  /** ISO 8601, UTC; null while it still waits. */
  discussedAt: string | null;
  /** What it goes on with, of an earlier meeting. */
  continues?: FiledPlace | undefined;
  /** Of an update, which asks for status only; a topic has none. */
  update?: StatusUpdate | undefined;
};

/** Where an item of an earlier meeting is on record. */
export type FiledPlace = { meetingId: string; itemId: string };

/** Reading order: by key, and by id where two people made the same key at the same moment. */
export function compareItems(
  a: Pick<AgendaItem, 'order' | 'id'>,
  b: Pick<AgendaItem, 'order' | 'id'>,
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
