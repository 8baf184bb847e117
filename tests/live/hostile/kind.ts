import type * as Y from 'yjs';
import type { CloseReason } from '../../../src/contract/closeCodes.ts';
import type { Look } from './harm.ts';
import { frames as framesOf } from './hostileConnection.ts';
import { editsOf, type Known, type Stage } from './stage.ts';

/**
 * One thing that somebody sends who means harm, or whose client is broken. `refused`: the server closes the line and
 * the agenda stays as it was. `harmless`: it is stored, and the other one notices nothing. `either`: both will do.
 */
export type Kind = {
  name: string;
  /** A reason instead of `refused`: the line must be closed with that one. */
  expected: 'refused' | 'harmless' | 'either' | CloseReason;
  act: (stage: Stage) => Promise<void>;
  /** What holds of the honest one's words where it is not that all are there. */
  look?: Look;
  /** Where it is updates alone: those. Of a single one nothing may be stored when it is refused. */
  updates?: (known: Known) => readonly Uint8Array[];
  /** It takes the server's time: nothing else is tried beside it. */
  isDear?: boolean;
};

type Outcome = Kind['expected'];

/** Sends these updates of Yjs, one message each. */
export function sends(
  name: string,
  expected: Outcome,
  updates: (known: Known) => readonly Uint8Array[],
  more: Partial<Kind> = {},
): Kind {
  return {
    name,
    expected,
    updates,
    act: (stage) => sendAll(stage, updates(stage)),
    ...more,
  };
}

/** Edits their own copy as no panel of ours would, and sends what that makes. */
export function edits(
  name: string,
  expected: Outcome,
  edit: (doc: Y.Doc, known: Known) => void,
  more: Partial<Kind> = {},
): Kind {
  return sends(name, expected, (stage) => editsOf(stage.doc, () => edit(stage.doc, stage)), more);
}

export async function sendAll(stage: Stage, updates: readonly Uint8Array[]): Promise<void> {
  const { line, pair } = stage;
  stage.sent += updates.length;
  const { update } = framesOf(pair.oneOnOneId);
  for (const one of updates) line.send(update(one));
  await line.answered();
}
