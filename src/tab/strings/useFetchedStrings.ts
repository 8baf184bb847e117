import { use } from 'react';
import { LocaleContext } from './strings.tsx';

/**
 * The words of a part that is fetched later, in the language of whoever looks. Suspends until they are there.
 * @param wordsFor as `fetchedStrings` makes it
 */
export function useFetchedStrings<Strings>(
  stringsFor: (locale: string) => Strings | Promise<Strings>,
): Strings {
  const strings = stringsFor(use(LocaleContext));
  return strings instanceof Promise ? use(strings) : strings;
}
