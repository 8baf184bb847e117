import type { CadenceChoice } from '../../domain/cadence.ts';
import { suggestCadence } from '../../domain/suggestCadence.ts';
import type { HistoryStore } from '../history/store.ts';
import { ofPair } from '../scope.ts';

export type SuggestionDependencies = { history: Pick<HistoryStore, 'starts'> };

/** Latest meetings that are looked at. */
const looked = 12;

/**
 * When the two seem to meet, learned from when they did; null while they show no habit. To be asked only where no
 * cadence is set: it costs a query.
 * @param zone whose clocks they go by, IANA
 * @throws Failure notFound, unavailable
 */
export function suggestFromStarts({ history }: SuggestionDependencies) {
  return ofPair('read', async ({ oneOnOneId }, zone: string): Promise<CadenceChoice | null> => {
    return suggestCadence(await history.starts(oneOnOneId, looked), zone);
  });
}
