import type { LiveState } from './liveState.ts';

/** What is known about saving. Times are milliseconds on one clock. */
export type SaveFacts = {
  /** Something typed here, or kept here from before, is not known to be in the database. */
  unsaved: boolean;
  /** When everything was last known to be stored; null when never. */
  storedAt: number | null;
  /** Since when there is no line; null while there is one. */
  downSince: number | null;
  now: number;
};

/** What to show, and when to look again although nothing happens (null: never). */
export type SaveStatus = { save: LiveState['save']; lookAgainAt: number | null };

/** "Saved" comes after this long without a new edit, so that it does not flicker while somebody types. */
const settleMs = 400;

/** A line that is back within this time was never worth a word. */
const graceMs = 2_000;

export function saveStatus(facts: SaveFacts, shown: LiveState['save']): SaveStatus {
  const { unsaved, storedAt, downSince, now } = facts;
  const offlineAt = downSince === null ? null : downSince + graceMs;
  if (offlineAt !== null && now >= offlineAt) return { save: 'offline', lookAgainAt: null };
  const settledAt = shown === 'saving' && storedAt !== null ? storedAt + settleMs : now;
  if (unsaved || now < settledAt) {
    return { save: 'saving', lookAgainAt: unsaved ? offlineAt : earliest(settledAt, offlineAt) };
  }
  return { save: 'saved', lookAgainAt: offlineAt };
}

function earliest(one: number, other: number | null): number {
  return other === null ? one : Math.min(one, other);
}
