import type { Clock, OneOnOneStore } from '../ports.ts';
import type { HistoryStore } from './store.ts';

/** What looking back is told with. */
export type HistoryNeeds = {
  store: Pick<OneOnOneStore, 'read'>;
  history: HistoryStore;
  clock: Clock;
};
