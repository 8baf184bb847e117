import { fetchedWords } from '../fetchedWords.ts';
import { useFetchedWords } from '../useFetchedWords.ts';
import { type LowerWording, lowerEn } from './en.ts';

const lowerWordingFor = fetchedWords<LowerWording>(lowerEn, {
  de: () => import('./de.ts').then(({ lowerDe }) => lowerDe),
  es: () => import('./es.ts').then(({ lowerEs }) => lowerEs),
});

/** The words of what lies below the fold of the panel, and what opens from there, in the language of whoever looks. Suspends until they are there. */
export function useLowerWording(): LowerWording {
  return useFetchedWords(lowerWordingFor);
}
