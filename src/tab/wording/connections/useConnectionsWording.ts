import { use } from 'react';
import { LocaleContext } from '../wording.tsx';
import { connectionsWordingFor } from './connectionsWordingFor.ts';
import type { ConnectionsWording } from './en.ts';

/** The words about connections, in the language of whoever looks. */
export function useConnectionsWording(): ConnectionsWording {
  return connectionsWordingFor(use(LocaleContext));
}
