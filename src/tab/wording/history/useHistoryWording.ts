import { fetchedWords } from '../fetchedWords.ts';
import { useFetchedWords } from '../useFetchedWords.ts';
import { type HistoryWording, historyEn } from './en.ts';

const historyWordingFor = fetchedWords<HistoryWording>(historyEn, {
  de: () => import('./de.ts').then(({ historyDe }) => historyDe),
  es: () => import('./es.ts').then(({ historyEs }) => historyEs),
});

/** The words of the history, in the language of whoever looks. Suspends until they are there. */
export function useHistoryWording(): HistoryWording {
  return useFetchedWords(historyWordingFor);
}
