import { type HistoryStrings, historyEn } from '../../../locales/en/history.ts';
import { laterStrings } from '../laterStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';

const historyStringsFor = laterStrings('history', historyEn);

/** The words of the history, in the language of whoever looks. Suspends until they are there. */
export function useHistoryStrings(): HistoryStrings {
  return useFetchedStrings(historyStringsFor);
}
