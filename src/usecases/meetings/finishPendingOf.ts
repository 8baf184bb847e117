import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { isQuietlyOver } from '../../domain/wrapUp.ts';
import type { Versioned } from '../pairPorts.ts';
import { bringAgendaUpToDate } from './bringAgendaUpToDate.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { wrapUpByItself } from './wrapUpMeeting.ts';

/** Finishes what is due in a 1:1 that was just read; see `finishPendingOf`. */
export type FinishPending = (found: Versioned<OneOnOne>) => Promise<Versioned<OneOnOne>>;

/**
 * Finishes what a crash cut off, and wraps up what is quietly over, whenever somebody opens the 1:1. Mostly there is
 * nothing to do, and then it asks nothing of the database. Never rejects: what cannot be finished now is finished
 * next time, and who opens the 1:1 sees it as it is.
 */
export function finishPendingOf(dependencies: MeetingDependencies): FinishPending {
  return async (found) => {
    const { id, agendaIsBehind, running } = found.value;
    const isOver = isQuietlyOver(running, dependencies.clock());
    if (!agendaIsBehind && !isOver) return found;
    try {
      if (agendaIsBehind) await bringAgendaUpToDate(dependencies)(id);
      if (isOver) await wrapUpByItself(dependencies)(id, { nextStartsAt: null });
      return (await dependencies.store.read(id)) ?? found;
    } catch {
      return found;
    }
  };
}
