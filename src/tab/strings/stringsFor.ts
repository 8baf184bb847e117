import { type TabStrings, tabEn } from './en.ts';
import { fetchedStrings } from './fetchedStrings.ts';

/** The words for a locale such as `de-at`: in its language, or in English where Opener does not speak it. */
export const tabStringsFor = fetchedStrings<TabStrings>(tabEn, {
  de: () => import('./de.ts').then(({ tabDe: de }) => de),
  es: () => import('./es.ts').then(({ tabEs: es }) => es),
});
