import { createContext, use } from 'react';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';

const OpenHistoryContext = createContext<((place: HistoryPlace) => void) | null>(null);

export const OpenHistoryProvider = OpenHistoryContext;

/** Goes from the agenda to a place in the history; null where there is no history to go to. */
export function useOpenHistory(): ((place: HistoryPlace) => void) | null {
  return use(OpenHistoryContext);
}
