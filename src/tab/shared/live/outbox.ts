/**
 * The edits of one person to one 1:1 that are not known to be in the database yet, on this device. They are there
 * for a page that goes away before its edits are stored, and nowhere else is content kept on a device.
 */
export type Outbox = {
  /** Resolves with the edit's id when it is safe on the device. Rejects when the device refuses (private mode). */
  keep(update: Uint8Array): Promise<string>;
  /** Everything kept, by whichever page of this person. */
  waiting(): Promise<KeptEdit[]>;
  forget(ids: readonly string[]): Promise<void>;
};

export type KeptEdit = { id: string; update: Uint8Array };
