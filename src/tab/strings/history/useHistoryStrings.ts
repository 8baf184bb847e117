import { fetchedStrings } from '../fetchedStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';
import { type HistoryStrings, historyEn } from './en.ts';

const historyStringsFor = fetchedStrings<HistoryStrings>(historyEn, {
  de: () => import('./de.ts').then(({ historyDe }) => historyDe),
  es: () => import('./es.ts').then(({ historyEs }) => historyEs),
});

/** The words of the history, in the language of whoever looks. Suspends until they are there. */
export function useHistoryStrings(): HistoryStrings {
  return useFetchedStrings(historyStringsFor);
}
