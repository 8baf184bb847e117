import type { ConnectionsStrings } from '../../../locales/en/connections.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';
import { connectionsStringsFor } from './connectionsStringsFor.ts';

/** The words about connections, in the language of whoever looks. Suspends until they are there. */
export function useConnectionsStrings(): ConnectionsStrings {
  return useFetchedStrings(connectionsStringsFor);
}
