import { use } from 'react';
import { languageOf } from '../languageOf.ts';
import { LocaleContext } from '../wording.tsx';
import { type CadenceWording, cadenceEn } from './en.ts';

const catalogs: Readonly<Record<string, CadenceWording>> = { en: cadenceEn };

/** The words about when the two meet, in the language of whoever looks. */
export function useCadenceWording(): CadenceWording {
  return catalogs[languageOf(use(LocaleContext))] ?? cadenceEn;
}
