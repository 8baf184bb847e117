import { fetchedStrings } from '../fetchedStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';
import { type LowerStrings, lowerEn } from './en.ts';

const lowerStringsFor = fetchedStrings<LowerStrings>(lowerEn, {
  de: () => import('./de.ts').then(({ lowerDe }) => lowerDe),
  es: () => import('./es.ts').then(({ lowerEs }) => lowerEs),
});

/** The words of what lies below the fold of the panel, and of its dialogs and menus, in the language of whoever looks. Suspends until they are there. */
export function useLowerStrings(): LowerStrings {
  return useFetchedStrings(lowerStringsFor);
}
