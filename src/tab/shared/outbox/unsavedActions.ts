import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { ActionEdit } from '../../../domain/actionItem.ts';

/**
 * What somebody did to action items that the server has not answered yet. `item` is as they saw it: of one that is
 * added, as it will be. Ids are in the order in which it was done.
 */
export type UnsavedAction = { id: string; item: ActionItemView } & (
  | { kind: 'add'; agendaItemId: string | null }
  | { kind: 'change'; edit: ActionEdit }
  | { kind: 'withdraw' }
);

/** Whose: a person, and in which of their 1:1s. */
export type OutboxOwner = { oneOnOneId: string; personId: string };

/**
 * Kept on this device until the server has it, as edits of the agenda are (shared/live/outbox). Every method rejects
 * where the device refuses.
 */
export type ActionOutbox = {
  keep(owner: OutboxOwner, action: UnsavedAction): Promise<void>;
  /** Everything kept, by whichever page of this person, oldest first. */
  waiting(owner: OutboxOwner): Promise<UnsavedAction[]>;
  forget(ids: readonly string[]): Promise<void>;
};

export const unsavedKey = (oneOnOneId: string) => ['unsavedActions', oneOnOneId] as const;

let drawn = 0;

/** An id that sorts behind all that were drawn before on this device. */
export function nextUnsavedId(): string {
  drawn += 1;
  return `${String(Date.now()).padStart(15, '0')}.${String(drawn).padStart(6, '0')}.${crypto.randomUUID()}`;
}
