import { setTimeout as pause } from 'node:timers/promises';
import type { FirstScreen } from '../contract/firstScreen.ts';
import type { Person } from '../domain/person.ts';
import type { Clock } from '../usecases/pairPorts.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { actionListFor } from './actionItemHandlers.ts';
import { aheadFor } from './cadenceHandlers.ts';

export type FirstScreenUseCases = Pick<PanelUseCases, 'actionItems' | 'agenda' | 'cadence'>;

/** Milliseconds after which the 1:1 is answered without a part: the panel shows what there is, and asks for the rest. */
const partWithin = 2_000;

/** Reads the parts of the first screen side by side. Never rejects: what is amiss with a part is met when it is asked for. */
export function readFirstScreen(useCases: FirstScreenUseCases, clock: Clock) {
  const actionList = actionListFor(useCases.actionItems, clock);
  const ahead = aheadFor(useCases.cadence);
  return async (person: Person, id: string, zone: string): Promise<FirstScreen> => {
    const [state, actionItems, next] = await Promise.all([
      inTime(useCases.agenda.state(person, id)),
      inTime(actionList(person, id, zone)),
      inTime(ahead(person, id, zone)),
    ]);
    const agenda = state && Buffer.from(state).toString('base64');
    return { agenda, actionItems, ahead: next };
  };
}

async function inTime<T>(part: Promise<T>): Promise<T | null> {
  const over = new AbortController();
  const late = pause(partWithin, null, { signal: over.signal });
  // Given up below, whichever comes first.
  late.catch(() => undefined);
  try {
    return await Promise.race([part, late]);
  } catch {
    return null;
  } finally {
    over.abort();
  }
}
