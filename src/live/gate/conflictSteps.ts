import * as Y from 'yjs';

/**
 * How many neighbours Yjs will look at to find the place of this struct among those that were written at the same
 * place at the same time. It follows `Item.integrate` of Yjs 13.6 step by step: each step there costs about 2 µs, and
 * 5,000 inserts with different right neighbours take 12 million of them (30 s).
 * @param limit looks no further
 * @returns null when the struct names neighbours of two different texts, which no client does
 */
export function conflictSteps(transaction: Y.Transaction, struct: Y.Item, limit: number): number | null {
  const { store } = transaction.doc;
  const splits =
    (isWithin(store, struct.origin, 'end') ? stepsOfSplit : 0) +
    (isWithin(store, struct.rightOrigin, 'start') ? stepsOfSplit : 0);
  const left = struct.origin && Y.getItemCleanEnd(transaction, store, struct.origin);
  const right = struct.rightOrigin && Y.getItemCleanStart(transaction, struct.rightOrigin);
  if (left instanceof Y.GC || right instanceof Y.GC) return 0;
  if (left && right && (left.parent !== right.parent || left.parentSub !== right.parentSub)) return null;
  const { first, walked } = left ? { first: left.right, walked: 0 } : firstOf(transaction.doc, struct, right);
  const steps = Math.ceil(walked / linksPerStep) + splits;
  return first === null || first === right
    ? steps
    : steps + stepsFrom(store, first, { struct, right, limit });
}

/** Yjs walks three times over earlier values of a key, from the last to the first: about 10 ns for each of them. */
const linksPerStep = 50;

/** Splitting a run in two moves all later runs of its client along, about as long as four steps take. */
export const stepsOfSplit = 4;

function isWithin(store: Y.Doc['store'], id: Y.ID | null, edge: 'start' | 'end'): boolean {
  const item = id && Y.getItem(store, id);
  if (!item) return false;
  return edge === 'start' ? item.id.clock !== id.clock : item.id.clock + item.length - 1 !== id.clock;
}

type DocumentPlace = { struct: Y.Item; right: Y.Item | null; limit: number };

function stepsFrom(store: Y.Doc['store'], first: Y.Item, { struct, right, limit }: DocumentPlace): number {
  const conflicting = new Set<Y.Item>();
  const beforeOrigin = new Set<Y.Item>();
  let steps = 0;
  for (
    let other: Y.Item | null = first;
    other !== null && other !== right && steps < limit;
    other = other.right
  ) {
    steps += 1;
    beforeOrigin.add(other);
    conflicting.add(other);
    if (Y.compareIDs(struct.origin, other.origin)) {
      if (other.id.client < struct.id.client) conflicting.clear();
      else if (Y.compareIDs(struct.rightOrigin, other.rightOrigin)) break;
    } else {
      const origin = other.origin && Y.getItem(store, other.origin);
      if (!(origin instanceof Y.Item) || !beforeOrigin.has(origin)) break;
      if (!conflicting.has(origin)) conflicting.clear();
    }
  }
  return steps;
}

/** The first struct of the text, or of the values of the key, into which this one goes. */
function firstOf(doc: Y.Doc, struct: Y.Item, right: Y.Item | null): { first: Y.Item | null; walked: number } {
  const parent = right ? right.parent : parentOf(doc, struct);
  if (!(parent instanceof Y.AbstractType)) return { first: null, walked: 0 };
  const key = right ? right.parentSub : struct.parentSub;
  if (key === null) return { first: parent._start, walked: 0 };
  let first = parent._map.get(key) ?? null;
  let walked = 0;
  for (; first?.left; walked += 1) first = first.left;
  return { first, walked };
}

function parentOf(doc: Y.Doc, { parent }: Y.Item): unknown {
  if (typeof parent === 'string') return doc.share.get(parent);
  if (!(parent instanceof Y.ID)) return parent;
  const item = Y.getItem(doc.store, parent);
  return item instanceof Y.Item && item.content instanceof Y.ContentType ? item.content.type : null;
}
