import { fetchedWords } from '../fetchedWords.ts';
import { useFetchedWords } from '../useFetchedWords.ts';
import { type PersonalWording, personalEn } from './en.ts';

const personalWordingFor = fetchedWords<PersonalWording>(personalEn, {
  de: () => import('./de.ts').then(({ personalDe }) => personalDe),
  es: () => import('./es.ts').then(({ personalEs }) => personalEs),
});

/** The words of the page of all of somebody's 1:1s, in the language of whoever looks. Suspends until they are there. */
export function usePersonalWording(): PersonalWording {
  return useFetchedWords(personalWordingFor);
}
