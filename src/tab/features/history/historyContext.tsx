import { createContext, use } from 'react';
import type { OneOnOneView } from '../../../contract/http.ts';
import type { Pair } from '../../shared/people/pair.ts';

/** What every part of an open history works with. */
export type HistoryOf = {
  view: OneOnOneView;
  pair: Pair;
  /** Says something to people who listen instead of look. */
  announce(text: string): void;
};

const Context = createContext<HistoryOf | null>(null);

export const HistoryProvider = Context;

export function useHistory(): HistoryOf {
  const history = use(Context);
  if (history === null) throw new Error('useHistory stands outside of a history');
  return history;
}

/** A person of the pair by object id, as the screen calls them; null for anybody else. */
export function usePersonName(): (personId: string | null) => string | null {
  const { pair } = useHistory();
  return (personId) => [pair.you, pair.other].find(({ id }) => id === personId)?.short ?? null;
}
