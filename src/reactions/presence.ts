import type { Reaction } from '../usecases/events.ts';

/** Stores who has the 1:1 open now, for every process to know. */
export function storePresence(changed: (oneOnOneId: string) => void): Reaction {
  return ({ kind, oneOnOneId }) => {
    if (kind === 'presenceChanged') changed(oneOnOneId);
  };
}
