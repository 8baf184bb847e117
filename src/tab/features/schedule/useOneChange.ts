import { useState } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import type { OccurrenceChange } from '../../../domain/cadence.ts';
import { localIn } from '../../../domain/dateFormat.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useChangeUpcoming } from './useChangeAhead.ts';

type One = NonNullable<UpcomingView['next']>;

type Done = { text: string; times: number; undoWith: { occurrence: string; change: OccurrenceChange } };

export type OneChange = ReturnType<typeof useOneChange>;

/** Moves one meeting, cancels it or takes that back; and undoes the last of it. */
export function useOneChange() {
  const { view, announce } = usePanel();
  const change = useChangeUpcoming(view.id);
  const [done, setDone] = useState<Done | null>(null);

  const send = (occurrence: string, what: OccurrenceChange) =>
    change.mutateAsync((api, id) => api.changeOne(id, occurrence, what));

  /**
   * @param zone the cadence's, by which it may have been moved before
   * @param text what is said once it is stored
   * @returns whether it is
   */
  async function make(one: One, what: OccurrenceChange, zone: string, text: string): Promise<boolean> {
    const before: OccurrenceChange = one.isMoved
      ? { kind: 'moved', to: localIn(zone, one.startsAt) }
      : { kind: 'asPlanned' };
    try {
      await send(one.id, what);
      setDone((last) => ({
        text,
        times: (last?.times ?? 0) + 1,
        undoWith: { occurrence: one.id, change: before },
      }));
      announce(text);
      return true;
    } catch {
      return false;
    }
  }

  async function undoOccurrence(occurrence: string): Promise<boolean> {
    try {
      await send(occurrence, { kind: 'asPlanned' });
      setDone(null);
      return true;
    } catch {
      return false;
    }
  }

  return {
    make,
    undoOccurrence,
    undo: () => {
      if (done === null) return;
      // What went wrong is in `failure`.
      send(done.undoWith.occurrence, done.undoWith.change).catch(() => undefined);
    },
    leave: () => setDone(null),
    done,
    pending: change.isPending,
    failure: change.error instanceof Failure ? change.error : null,
  };
}
