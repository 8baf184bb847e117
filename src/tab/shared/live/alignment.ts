import type { TextChange } from './textChange.ts';

/**
 * How the characters of a field and those of the shared text belong together, run by run. Mostly they are the same.
 * They differ while an input method composes (the field must not be touched then, and the text goes on changing)
 * and for characters that a field does not show (line breaks in a one-line field, carriage returns in any).
 */
export type AlignedRun = {
  length: number;
  inField: boolean;
  inText: boolean;
  /** The kind of field at hand never shows it. */
  hidden: boolean;
};

/** What Yjs reports of a changed text. */
export type Delta = readonly {
  retain?: number | undefined;
  insert?: unknown;
  delete?: number | undefined;
}[];

/** A step to take on the text, each after the one before it. */
export type Step = { at: number; remove: number } | { at: number; insert: string };

/** The alignment after the text has changed and the field has not. @param hidden splits a text at hidden runs */
export function textMoved(runs: readonly AlignedRun[], delta: Delta, hidden: RegExp): AlignedRun[] {
  const moved: AlignedRun[] = [];
  let ahead = [...runs];
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    const kept = take(ahead, retain, 'inText');
    const gone = take(kept.rest, removed, 'inText');
    ahead = gone.rest;
    moved.push(...kept.taken, ...arrived(insert, hidden));
    moved.push(...gone.taken.filter((run) => run.inField).map((run) => ({ ...run, inText: false })));
  }
  return [...moved, ...ahead];
}

/** The alignment after somebody typed into the field, and what to do to the text. Only what the field shows goes. */
export function fieldMoved(
  runs: readonly AlignedRun[],
  change: TextChange,
): { runs: AlignedRun[]; steps: Step[] } {
  const before = take(runs, change.at, 'inField');
  const replaced = take(before.rest, change.removed, 'inField');
  const steps: Step[] = [];
  let at = lengthOf(before.taken, (run) => run.inText);
  if (change.inserted !== '') steps.push({ at, insert: change.inserted });
  at += change.inserted.length;
  for (const run of replaced.taken) {
    if (!run.inText) continue;
    if (run.inField) steps.push({ at, remove: run.length });
    else at += run.length;
  }
  const typed = { length: change.inserted.length, inField: true, inText: true, hidden: false };
  const unseen = replaced.taken.filter((run) => !run.inField);
  return { runs: [...before.taken, typed, ...unseen, ...replaced.rest], steps };
}

/** The alignment once the field shows the text as it is. */
export function shown(runs: readonly AlignedRun[]): AlignedRun[] {
  return runs.filter((run) => run.inText).map((run) => ({ ...run, inField: !run.hidden }));
}

/**
 * Where a place in the field will be once the field shows the text as it is.
 * @param sticks to the character before it, or to the one after it, when something has come between the two
 */
export function placeOnceShown(
  runs: readonly AlignedRun[],
  place: number,
  sticks: 'before' | 'after',
): number {
  const { taken, rest } = take(runs, place, 'inField');
  const next = rest.findIndex((run) => run.inField);
  const between = sticks === 'before' ? [] : rest.slice(0, next === -1 ? rest.length : next);
  return lengthOf([...taken, ...between], (run) => run.inText && !run.hidden);
}

/** Splits the runs where `count` characters that are in the field (or in the text) have been passed. */
function take(
  runs: readonly AlignedRun[],
  count: number,
  where: 'inField' | 'inText',
): { taken: AlignedRun[]; rest: AlignedRun[] } {
  const taken: AlignedRun[] = [];
  let left = count;
  for (const [index, run] of runs.entries()) {
    if (left === 0) return { taken, rest: runs.slice(index) };
    const part = run[where] ? Math.min(left, run.length) : run.length;
    taken.push({ ...run, length: part });
    if (run[where]) left -= part;
    if (part < run.length) {
      return { taken, rest: [{ ...run, length: run.length - part }, ...runs.slice(index + 1)] };
    }
  }
  return { taken, rest: [] };
}

/** Not in the field yet. What is not text (an embedded object, which we never make) is hidden and one unit long. */
function arrived(insert: unknown, hidden: RegExp): AlignedRun[] {
  if (insert === undefined) return [];
  if (typeof insert !== 'string') return [{ length: 1, inField: false, inText: true, hidden: true }];
  return insert
    .split(hidden)
    .filter((part) => part !== '')
    .map((part) => ({ length: part.length, inField: false, inText: true, hidden: hidden.test(part) }));
}

function lengthOf(runs: readonly AlignedRun[], counts: (run: AlignedRun) => boolean): number {
  return runs.reduce((sum, run) => (counts(run) ? sum + run.length : sum), 0);
}
