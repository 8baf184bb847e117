import { fetchedStrings } from '../fetchedStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';
import { type CadenceStrings, cadenceEn } from './en.ts';

const cadenceStringsFor = fetchedStrings<CadenceStrings>(cadenceEn, {
  de: () => import('./de.ts').then(({ cadenceDe }) => cadenceDe),
  es: () => import('./es.ts').then(({ cadenceEs }) => cadenceEs),
});

/** The words about when the two meet, in the language of whoever looks. Suspends until they are there. */
export function useCadenceStrings(): CadenceStrings {
  return useFetchedStrings(cadenceStringsFor);
}
