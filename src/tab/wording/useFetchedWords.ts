import { use } from 'react';
import { LocaleContext } from './wording.tsx';

/**
 * The words of a part that is fetched later, in the language of whoever looks. Suspends until they are there.
 * @param wordsFor as `fetchedWords` makes it
 */
export function useFetchedWords<Words>(wordsFor: (locale: string) => Words | Promise<Words>): Words {
  const words = wordsFor(use(LocaleContext));
  return words instanceof Promise ? use(words) : words;
}
