import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { isQuietlyOver } from '../../domain/wrapUp.ts';
import type { Versioned } from '../ports.ts';
import { bringAgendaUpToDate } from './bringAgendaUpToDate.ts';
import type { MeetingNeeds } from './needs.ts';
import { wrapUpByItself } from './wrapUpMeeting.ts';

/** Finishes what is due in a 1:1 that was just read; see `settleMeeting`. */
export type Settle = (found: Versioned<OneOnOne>) => Promise<Versioned<OneOnOne>>;

/**
 * Finishes what a crash cut off, and wraps up what is quietly over, whenever somebody opens the 1:1. Mostly there is
 * nothing to do, and then it asks nothing of the database. Never rejects: what cannot be finished now is finished
 * next time, and who opens the 1:1 sees it as it is.
 */
export function settleMeeting(needs: MeetingNeeds): Settle {
  return async (found) => {
    const { id, agendaIsBehind, running } = found.value;
    const isOver = isQuietlyOver(running, needs.clock());
    if (!agendaIsBehind && !isOver) return found;
    try {
      if (agendaIsBehind) await bringAgendaUpToDate(needs)(id);
      if (isOver) await wrapUpByItself(needs)(id, { nextStartsAt: null });
      return (await needs.store.read(id)) ?? found;
    } catch {
      return found;
    }
  };
}
