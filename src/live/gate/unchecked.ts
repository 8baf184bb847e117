import * as Y from 'yjs';
import { rootPlace } from '../../contract/agendaPlaces.ts';
import { createBatch } from './applyInBatches.ts';
import { conflictSteps } from './conflictSteps.ts';
import { isAgendaContent, textIsOfItem } from './contents.ts';
import { decodeWhatFits } from './decodedUpdate.ts';
import { encodeStructs } from './encodeStructs.ts';
import { gateLimits } from './gateLimits.ts';

/**
 * Applies what was stored before there was a gate: as much of it as can be integrated, with what is no part of an
 * agenda as if it were deleted, and without what would take too long to merge.
 * @param budget steps, see `conflictSteps`
 * @param people the two, by object id: others have no texts here, and each has a share of names
 * @returns the steps that it took, and whether all of it is in
 * @throws when the bytes are no update
 */
export function applyUnchecked(
  transaction: Y.Transaction,
  update: Uint8Array,
  { budget, people }: { budget: number; people: readonly string[] },
): { steps: number; isWhole: boolean } {
  const { doc } = transaction;
  const { structs, deletions, isComplete } = decodeWhatFits(doc.store, update);
  const batch = createBatch(doc);
  const names = new Set(doc.share.keys());
  const counts = new Map(
    people.map((id) => [id, [...names].filter((name) => name.endsWith(`/${id}`)).length]),
  );
  let steps = 0;
  let isWhole = isComplete;
  for (const struct of structs) {
    if (struct instanceof Y.Item && !isAgendaContent(struct)) leaveOut(struct);
    if (!isNamed(struct)) {
      isWhole = false;
      batch.apply();
      batch.add(new Y.GC(struct.id, struct.length));
      continue;
    }
    if (batch.takes(struct)) continue;
    batch.apply();
    // Its parent may have been in the batch.
    if (struct instanceof Y.Item && !textIsOfItem(doc.store, struct)) leaveOut(struct);
    const needed = struct instanceof Y.Item ? conflictSteps(transaction, struct, budget - steps + 1) : 0;
    if (needed === null || steps + needed > budget) {
      isWhole = false;
      batch.add(new Y.GC(struct.id, struct.length));
    } else {
      steps += needed;
      batch.add(struct);
    }
  }
  batch.apply();
  Y.applyUpdate(doc, encodeStructs([], deletions));
  return { steps, isWhole };

  /** Does it stand under a name of an agenda, and of not too many? Without a name it is no part of anything. */
  function isNamed(struct: Y.Item | Y.GC): boolean {
    const name: unknown = struct instanceof Y.Item ? struct.parent : null;
    if (typeof name !== 'string' || names.has(name)) return true;
    const place = rootPlace(name);
    if (place === null) return false;
    if ('personId' in place) {
      const before = counts.get(place.personId) ?? 0;
      if (!people.includes(place.personId) || before >= gateLimits.textsPerPerson) return false;
      counts.set(place.personId, before + 1);
    }
    names.add(name);
    return true;
  }

  /** Its place stays, so that what was written behind it keeps its own. */
  function leaveOut(struct: Y.Item): void {
    isWhole = false;
    struct.content = new Y.ContentDeleted(struct.length);
  }
}
