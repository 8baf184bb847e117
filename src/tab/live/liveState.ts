/** What a live session tells the screen. A new object only when something in it has changed. */
export type LiveState = {
  /** `connecting` until the agenda was read once; `refused` when this 1:1 is not this person's. */
  phase: 'connecting' | 'ready' | 'refused';
  /** `saved`: everything typed here is in the database. `saving`: not yet. `offline`: nothing is reached. */
  save: 'saved' | 'saving' | 'offline';
  /** Why nothing more can be written here; null while it can. */
  locked: null | 'tooLarge' | 'newerVersion';
  /** Object ids of the people who have the agenda open now, each once, in ascending order. */
  present: readonly string[];
  /** Edits of earlier sessions that wait on this device to be sent. */
  keptOffline: number;
  /** False when this device could not keep unsaved edits: they live only as long as this page does. */
  keptOnDevice: boolean;
};
