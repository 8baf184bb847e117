import { use } from 'react';
import { languageOf } from '../languageOf.ts';
import { LocaleContext } from '../wording.tsx';
import { type HistoryWording, historyEn } from './en.ts';

const catalogs: Readonly<Record<string, HistoryWording>> = { en: historyEn };

/** The words of the history, in the language of whoever looks. */
export function useHistoryWording(): HistoryWording {
  return catalogs[languageOf(use(LocaleContext))] ?? historyEn;
}
