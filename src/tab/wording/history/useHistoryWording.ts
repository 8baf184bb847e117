import { use } from 'react';
import { fetchedWords } from '../fetchedWords.ts';
import { LocaleContext } from '../wording.tsx';
import { type HistoryWording, historyEn } from './en.ts';

const historyWordingFor = fetchedWords<HistoryWording>(historyEn, {
  de: () => import('./de.ts').then(({ historyDe }) => historyDe),
  es: () => import('./es.ts').then(({ historyEs }) => historyEs),
});

/** The words of the history, in the language of whoever looks. Suspends until they are there. */
export function useHistoryWording(): HistoryWording {
  const words = historyWordingFor(use(LocaleContext));
  return words instanceof Promise ? use(words) : words;
}
