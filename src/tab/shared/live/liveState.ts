import type { StopReason } from './afterClose.ts';

/** Why an agenda can be read and not written: a change was not taken, or this page is too old. */
export type LockReason = 'newerVersion' | Exclude<StopReason, 'notFound'>;

/** What a live session tells the screen. A new object only when something in it has changed. */
export type LiveState = {
  /** `connecting` until the agenda was read once, over either road; `refused` when this 1:1 is not this person's. */
  phase: 'connecting' | 'ready' | 'refused';
  /** `saved`: everything typed here is in the database. `saving`: not yet. `offline`: nothing is reached. */
  save: 'saved' | 'saving' | 'offline';
  /** Why nothing more can be written here; null while it can. */
  locked: LockReason | null;
  /** Object ids of the others who have the agenda open now, each once, ascending. */
  present: readonly string[];
  /** Edits of earlier pages that wait on this device to be sent. */
  keptOffline: number;
  /** False while this device refuses to keep unsaved edits, or does not answer: they live as long as this page. */
  keptOnDevice: boolean;
};

export const firstState: LiveState = {
  phase: 'connecting',
  save: 'saved',
  locked: null,
  present: [],
  keptOffline: 0,
  keptOnDevice: true,
};

export function sameState(one: LiveState, other: LiveState): boolean {
  return (
    one.phase === other.phase &&
    one.save === other.save &&
    one.locked === other.locked &&
    one.keptOffline === other.keptOffline &&
    one.keptOnDevice === other.keptOnDevice &&
    one.present.join() === other.present.join()
  );
}
