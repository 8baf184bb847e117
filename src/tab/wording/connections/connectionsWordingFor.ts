import { fetchedWords } from '../fetchedWords.ts';
import { type ConnectionsWording, connectionsEn } from './en.ts';

/** The words about connections for a locale such as `de-at`: in its language, or in English. */
export const connectionsWordingFor = fetchedWords<ConnectionsWording>(connectionsEn, {
  de: () => import('./de.ts').then(({ connectionsDe }) => connectionsDe),
  es: () => import('./es.ts').then(({ connectionsEs }) => connectionsEs),
});
