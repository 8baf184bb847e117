import * as Y from 'yjs';
import { liveLimits } from '../../../contract/live.ts';
import type { KeptEdit, Outbox } from './outbox.ts';

/** What earlier pages of this person have left on the device, on its way into the document. */
export type RecoveredEdits = {
  /** How many still wait. */
  count(): number;
  /** The agenda has been read: applies what has been found, once. What comes of it is sent like any edit. */
  bringIn(): void;
  /** Everything in the document is in the database. */
  stored(): void;
  /** The server does not take what was brought in. */
  refused(): void;
};

/** Origin of changes that come from the device, where they are kept already. */
export const fromDevice = Symbol('from this device');

/** Looks at once. @param found called when they have been read from the device */
export function recoveredEdits(kept: Outbox, doc: Y.Doc, found: () => void): RecoveredEdits {
  let edits: KeptEdit[] = [];
  let broughtIn: KeptEdit[] | null = null;

  kept.waiting().then(
    (all) => {
      edits = all;
      if (edits.length > 0) found();
    },
    // A device that does not tell what it has kept may do so next time.
    () => undefined,
  );

  function forget(done: readonly KeptEdit[]): void {
    edits = edits.filter((edit) => !done.includes(edit));
    if (done.length > 0) void kept.forget(done.map(({ id }) => id)).catch(() => undefined);
  }

  return {
    count: () => edits.length,
    bringIn() {
      if (broughtIn !== null || edits.length === 0) return;
      const fitting = thatMerge(thatFit(edits, doc), doc);
      broughtIn = fitting;
      doc.transact(() => {
        for (const { update } of fitting) applySafely(doc, update);
      }, fromDevice);
    },
    stored() {
      if (broughtIn === null) return;
      const snapshot = Y.snapshot(doc);
      // An edit that waits for another one, which nobody has, is not in the document and must not be forgotten.
      forget(edits.filter(({ update }) => isIn(snapshot, update)));
    },
    refused: () => forget(broughtIn ?? []),
  };
}

/** Bytes around an update in its message: address and lengths. */
const wrapping = 1_024;

/**
 * The edits that the server will take. One that is too large was refused before, and would lock this page and every
 * later one: it stays on the device, and people can go on.
 */
function thatFit(edits: readonly KeptEdit[], doc: Y.Doc): KeptEdit[] {
  const roomInDocument = liveLimits.documentBytes - Y.encodeStateAsUpdate(doc).length;
  let room = Math.min(liveLimits.messageBytes - wrapping, roomInDocument);
  return edits.filter(({ update }) => {
    if (update.length > room) return false;
    room -= update.length;
    return true;
  });
}

/**
 * Those that can be merged: one that waits for another, which nobody has, would be sent with the rest, and the server
 * takes nothing that it can merge only in part. It stays on the device.
 */
function thatMerge(edits: readonly KeptEdit[], doc: Y.Doc): KeptEdit[] {
  const trial = new Y.Doc();
  applySafely(trial, Y.encodeStateAsUpdate(doc));
  for (const { update } of edits) applySafely(trial, update);
  const snapshot = Y.snapshot(trial);
  trial.destroy();
  return edits.filter(({ update }) => isIn(snapshot, update));
}

function applySafely(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.decodeUpdate(update);
    Y.applyUpdate(doc, update, fromDevice);
  } catch {
    // Not readable, today or ever; `isIn` lets go of it.
  }
}

function isIn(snapshot: Y.Snapshot, update: Uint8Array): boolean {
  try {
    return Y.snapshotContainsUpdate(snapshot, update);
  } catch {
    return true;
  }
}
