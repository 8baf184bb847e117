import { fetchedStrings } from '../fetchedStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';
import { type PersonalStrings, personalEn } from './en.ts';

const personalStringsFor = fetchedStrings<PersonalStrings>(personalEn, {
  de: () => import('./de.ts').then(({ personalDe }) => personalDe),
  es: () => import('./es.ts').then(({ personalEs }) => personalEs),
});

/** The words of the page of all of somebody's 1:1s, in the language of whoever looks. Suspends until they are there. */
export function usePersonalStrings(): PersonalStrings {
  return useFetchedStrings(personalStringsFor);
}
