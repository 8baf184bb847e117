import { createContext, use } from 'react';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';

/** Goes to a place in the history; null: to all answers of the two. */
type OpenHistory = (place: HistoryPlace | null) => void;

const OpenHistoryContext = createContext<OpenHistory | null>(null);

export const OpenHistoryProvider = OpenHistoryContext;

/** The way from the agenda into the history; null where there is none to go to. */
export function useOpenHistory(): OpenHistory | null {
  return use(OpenHistoryContext);
}
