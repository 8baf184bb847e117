import { ofPair } from '../scope.ts';
import type { HistoryNeeds } from './needs.ts';
import type { Figures } from './store.ts';

export type { Figures } from './store.ts';

/** Milliseconds that the charts look back over: two years. */
const lookedBack = 731 * 86_400_000;

/**
 * The last two years in figures, for charts.
 * @throws Failure notFound, unavailable
 */
export function lookBack({ history, clock }: Pick<HistoryNeeds, 'history' | 'clock'>) {
  return ofPair('read', async ({ oneOnOneId }): Promise<Figures> => {
    const since = new Date(Date.parse(clock()) - lookedBack).toISOString();
    return history.figures(oneOnOneId, since);
  });
}
