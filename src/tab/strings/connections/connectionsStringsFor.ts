import { fetchedStrings } from '../fetchedStrings.ts';
import { type ConnectionsStrings, connectionsEn } from './en.ts';

/** The words about connections for a locale such as `de-at`: in its language, or in English. */
export const connectionsStringsFor = fetchedStrings<ConnectionsStrings>(connectionsEn, {
  de: () => import('./de.ts').then(({ connectionsDe }) => connectionsDe),
  es: () => import('./es.ts').then(({ connectionsEs }) => connectionsEs),
});
