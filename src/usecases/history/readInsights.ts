import { ofPair } from '../scope.ts';
import type { HistoryDependencies } from './dependencies.ts';
import type { Insights } from './store.ts';

export type { Insights } from './store.ts';

/** Milliseconds that the charts look back over: two years. */
const lookedBack = 731 * 86_400_000;

/**
 * The last two years in figures, for charts.
 * @throws Failure notFound, unavailable
 */
export function readInsights({ history, clock }: Pick<HistoryDependencies, 'history' | 'clock'>) {
  return ofPair('read', async ({ oneOnOneId }): Promise<Insights> => {
    const since = new Date(Date.parse(clock()) - lookedBack).toISOString();
    return history.insights(oneOnOneId, since);
  });
}
