import type { Reaction } from '../usecases/events.ts';

/** Redraws the cards of an action item that became different; of a new one there are none yet. */
export function redrawCards(refresh: (oneOnOneId: string, actionId: string) => void): Reaction {
  return (event) => {
    if (event.kind === 'actionItemsChanged' && !event.isNew) refresh(event.oneOnOneId, event.actionId);
  };
}
