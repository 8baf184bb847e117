import * as Y from 'yjs';
import type { KeptEdits } from './keptEdits.ts';

/** This page's own edits, kept on the device from the key press until they are stored. */
export type OwnEdits = {
  add(update: Uint8Array): void;
  /** Everything added until now is in the database. */
  stored(): void;
  /** False while some unsaved edit is not on the device, because it refuses or does not answer. */
  safe(): boolean;
};

/** Milliseconds after which a device that does not answer counts as one that refuses. */
const keepWithin = 2_000;

/** @param changed called when `safe` may have changed */
export function ownEdits(kept: KeptEdits, changed: () => void): OwnEdits {
  /** Edits not handed to the device yet: one write at a time, the next takes all that came meanwhile. */
  let waiting: Uint8Array[] = [];
  let ids: string[] = [];
  let writing = false;
  let refused = false;
  let lost = false;
  /** Counts calls of `stored`: a write that was begun before the latest one is of no use any more. */
  let round = 0;

  async function write(): Promise<void> {
    writing = true;
    const begun = round;
    const late = setTimeout(() => setRefused(true), keepWithin);
    try {
      const id = await kept.keep(Y.mergeUpdates(waiting.splice(0)));
      if (begun === round) ids.push(id);
      else void forget([id]);
      setRefused(lost);
    } catch {
      lost = begun === round;
      setRefused(lost);
    } finally {
      clearTimeout(late);
      writing = false;
      if (waiting.length > 0) void write();
    }
  }

  function setRefused(now: boolean): void {
    if (refused === now) return;
    refused = now;
    changed();
  }

  /** What cannot be forgotten now is found by the next session, and forgotten there. */
  async function forget(old: readonly string[]): Promise<void> {
    if (old.length > 0) await kept.forget(old).catch(() => undefined);
  }

  return {
    add(update) {
      waiting.push(update);
      if (!writing) void write();
    },
    stored() {
      round += 1;
      waiting = [];
      void forget(ids);
      ids = [];
      lost = false;
      setRefused(false);
    },
    safe: () => !refused,
  };
}
