import type { ActionOutbox, UnsavedAction } from '../../../src/tab/shared/outbox/unsavedActions.ts';

/** What a device keeps, over a map: it outlives the screen. */
export function heldOutbox(): ActionOutbox & { kept: Map<string, UnsavedAction> } {
  const kept = new Map<string, UnsavedAction>();
  return {
    kept,
    keep: async (_, action) => void kept.set(action.id, structuredClone(action)),
    waiting: async () => [...kept.values()].sort((one, two) => (one.id < two.id ? -1 : 1)),
    forget: async (ids) => {
      for (const id of ids) kept.delete(id);
    },
  };
}
