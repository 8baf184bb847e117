import { en, type Wording } from './en.ts';
import { fetchedWords } from './fetchedWords.ts';

/** The words for a locale such as `de-at`: in its language, or in English where Opener does not speak it. */
export const wordingFor = fetchedWords<Wording>(en, {
  de: () => import('./de.ts').then(({ de }) => de),
  es: () => import('./es.ts').then(({ es }) => es),
});
