import * as Y from 'yjs';
import { conflictSteps, stepsOfSplit } from './conflictSteps.ts';
import { type DecodedUpdate, isDeleted } from './decodedUpdate.ts';
import { encodeStructs } from './encodeStructs.ts';

/**
 * Applies an update so that its cost is known before it is paid: structs that have no neighbours to be compared with
 * go in together, any other alone and after its steps were counted.
 * @param budget steps that it may take; see `conflictSteps`
 * @returns the steps that it took, or why it was not applied (part of it may be: the document is to be thrown away)
 * @throws what Yjs throws
 */
export function applyInBatches(
  doc: Y.Doc,
  update: Uint8Array,
  { structs, deletions }: DecodedUpdate,
  budget: number,
): { steps: number } | { refused: 'tooComplex' | 'senseless' } {
  return doc.transact((transaction): { steps: number } | { refused: 'tooComplex' | 'senseless' } => {
    const batch = createBatch(doc);
    let steps = 0;
    for (const struct of structs) {
      if (batch.takes(struct)) continue;
      batch.apply();
      if (struct instanceof Y.Item) {
        const needed = conflictSteps(transaction, struct, budget - steps + 1);
        if (needed === null) return { refused: 'senseless' };
        steps += needed;
        if (steps > budget) return { refused: 'tooComplex' };
      }
      batch.add(struct);
    }
    if (deletions.length > freeDeletions) {
      batch.apply();
      // Each may split a run at both of its ends.
      steps += deletions.filter((deletion) => !isDeleted(doc.store, deletion)).length * stepsOfSplit;
    }
    if (steps > budget) return { refused: 'tooComplex' };
    // With its deletions. What has been applied is passed over.
    Y.applyUpdate(doc, update);
    return { steps };
  });
}

/** Runs that are deleted at once without being charged: somebody clears a text, or sends an hour's corrections. */
const freeDeletions = 50;

/**
 * Structs to apply together: each of them either goes on from the one before it, or is the first value of a key of
 * something that is new in this batch, so that none has to be compared with anything.
 */
export function createBatch(doc: Y.Doc) {
  let structs: (Y.Item | Y.GC)[] = [];
  let ids = new Set<string>();
  let keys = new Set<string>();

  function continues(struct: Y.Item): boolean {
    const before = structs.at(-1);
    if (!(before instanceof Y.Item) || struct.origin === null) return false;
    return (
      struct.origin.client === before.id.client &&
      struct.origin.clock === before.id.clock + before.length - 1 &&
      Y.compareIDs(struct.rightOrigin, before.rightOrigin)
    );
  }

  function isFirstOfItsKey(struct: Y.Item): boolean {
    const { parent, parentSub } = struct;
    if (!(parent instanceof Y.ID) || struct.origin !== null || struct.rightOrigin !== null) return false;
    const key = `${nameOf(parent)}/${parentSub ?? ''}`;
    if (parentSub === null || !ids.has(nameOf(parent)) || keys.has(key)) return false;
    keys.add(key);
    return true;
  }

  function add(struct: Y.Item | Y.GC): void {
    structs.push(struct);
    const isMap =
      struct instanceof Y.Item &&
      struct.content instanceof Y.ContentType &&
      struct.content.type.constructor === Y.Map;
    // Of a map only: what stands in a text is looked at before it is added.
    if (isMap) ids.add(nameOf(struct.id));
  }

  return {
    takes(struct: Y.Item | Y.GC): boolean {
      const fits = struct instanceof Y.GC || continues(struct) || isFirstOfItsKey(struct);
      if (fits) add(struct);
      return fits;
    },
    add,
    apply(): void {
      if (structs.length > 0) Y.applyUpdate(doc, encodeStructs(structs));
      structs = [];
      ids = new Set();
      keys = new Set();
    },
  };
}

function nameOf({ client, clock }: Y.ID): string {
  return `${client}/${clock}`;
}
