import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import type { HistoryStore } from './store.ts';

/** What looking back is told with. */
export type HistoryDependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  history: HistoryStore;
  clock: Clock;
};
