import * as Y from 'yjs';
import { encodeStructs } from './applyInBatches.ts';
import { conflictSteps } from './conflictSteps.ts';
import { isAgendaContent } from './contents.ts';
import { decodeWhatFits } from './decodedUpdate.ts';

/**
 * Applies what was stored before there was a gate: as much of it as can be integrated, with what is no part of an
 * agenda as if it were deleted, and without what would take too long to merge.
 * @param budget steps, see `conflictSteps`
 * @returns the steps that it took, and whether all of it is in
 * @throws when the bytes are no update
 */
export function applyUnchecked(
  transaction: Y.Transaction,
  update: Uint8Array,
  budget: number,
): { steps: number; isWhole: boolean } {
  const { doc } = transaction;
  const { structs, deletions, isComplete } = decodeWhatFits(doc.store, update);
  let steps = 0;
  let isWhole = isComplete;
  for (const struct of structs) {
    let fitting: Y.Item | Y.GC = struct;
    if (!isAgendaContent(struct)) {
      isWhole = false;
      // Its place stays, so that what was written behind it keeps its own.
      if (struct instanceof Y.Item) struct.content = new Y.ContentDeleted(struct.length);
    }
    if (struct instanceof Y.Item) {
      const needed = conflictSteps(transaction, struct, budget - steps + 1);
      if (needed === null || steps + needed > budget) {
        isWhole = false;
        fitting = new Y.GC(struct.id, struct.length);
      } else {
        steps += needed;
      }
    }
    Y.applyUpdate(doc, encodeStructs([fitting]));
  }
  Y.applyUpdate(doc, encodeStructs([], deletions));
  return { steps, isWhole };
}
