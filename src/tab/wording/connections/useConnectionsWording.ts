import { useFetchedWords } from '../useFetchedWords.ts';
import { connectionsWordingFor } from './connectionsWordingFor.ts';
import type { ConnectionsWording } from './en.ts';

/** The words about connections, in the language of whoever looks. Suspends until they are there. */
export function useConnectionsWording(): ConnectionsWording {
  return useFetchedWords(connectionsWordingFor);
}
