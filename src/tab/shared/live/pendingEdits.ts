import * as Y from 'yjs';
import type { KeptEdit, Outbox } from './outbox.ts';

/** This page's own edits, kept on the device from the key press until they are stored. */
export type PendingEdits = {
  add(update: Uint8Array): void;
  /** Everything added until now is in the database. */
  stored(): void;
  /** False while some unsaved edit is not on the device, because it refuses or does not answer. */
  safe(): boolean;
};

/** Milliseconds after which a device that does not answer counts as one that refuses. */
const keepWithin = 2_000;

/** Edits on the device before they are put together into one. */
const maxKept = 100;

/** @param changed called when `safe` may have changed */
export function pendingEdits(device: Outbox, changed: () => void): PendingEdits {
  /** Edits not handed to the device yet: one write at a time, the next takes all that came meanwhile. */
  let waiting: Uint8Array[] = [];
  let kept: KeptEdit[] = [];
  let writing = false;
  /** Some unsaved edit was refused. */
  let lost = false;
  /** The write at hand does not come to an end. */
  let stuck = false;
  /** Counts calls of `stored`: a write that was begun before the latest one is of no use any more. */
  let round = 0;

  const safe = () => !lost && !stuck;

  async function write(): Promise<void> {
    writing = true;
    const begun = round;
    const late = setTimeout(() => note({ stuck: true }), keepWithin);
    // After hours offline the device holds one large edit and some small ones, not one for each key press.
    const replaced = kept.length < maxKept ? [] : kept;
    try {
      const update = Y.mergeUpdates([...replaced.map((edit) => edit.update), ...waiting.splice(0)]);
      const id = await device.keep(update);
      if (begun === round) {
        kept = [...kept.slice(replaced.length), { id, update }];
        void forget(replaced);
      } else {
        void forget([{ id }]);
      }
    } catch {
      note({ lost: lost || begun === round });
    } finally {
      clearTimeout(late);
      note({ stuck: false });
      writing = false;
      if (waiting.length > 0) void write();
    }
  }

  function note(news: { lost?: boolean; stuck?: boolean }): void {
    const before = safe();
    lost = news.lost ?? lost;
    stuck = news.stuck ?? stuck;
    if (safe() !== before) changed();
  }

  /** What cannot be forgotten now is found by the next session, and forgotten there. */
  async function forget(old: readonly { id: string }[]): Promise<void> {
    if (old.length > 0) await device.forget(old.map(({ id }) => id)).catch(() => undefined);
  }

  return {
    add(update) {
      waiting.push(update);
      if (!writing) void write();
    },
    stored() {
      round += 1;
      waiting = [];
      void forget(kept);
      kept = [];
      note({ lost: false });
    },
    safe,
  };
}
