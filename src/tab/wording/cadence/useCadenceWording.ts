import { fetchedWords } from '../fetchedWords.ts';
import { useFetchedWords } from '../useFetchedWords.ts';
import { type CadenceWording, cadenceEn } from './en.ts';

const cadenceWordingFor = fetchedWords<CadenceWording>(cadenceEn, {
  de: () => import('./de.ts').then(({ cadenceDe }) => cadenceDe),
  es: () => import('./es.ts').then(({ cadenceEs }) => cadenceEs),
});

/** The words about when the two meet, in the language of whoever looks. Suspends until they are there. */
export function useCadenceWording(): CadenceWording {
  return useFetchedWords(cadenceWordingFor);
}
