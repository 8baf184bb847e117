import { type CardWords, en } from './en.ts';

/** The languages that cards speak. A further one is a file beside `en.ts` and a line here. */
const catalog = new Map<string, CardWords>([['en', en]]);

/** @param locale BCP 47, as Teams reports it; another language, or nonsense, gets English */
export function wordsFor(locale: string): CardWords {
  return catalog.get(languageOf(locale)) ?? en;
}

/** The locale for dates: the reader's own where cards speak its language, so that words and dates do not mix. */
export function dateLocale(locale: string): string {
  return catalog.has(languageOf(locale)) && isWellFormed(locale) ? locale : 'en';
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

function isWellFormed(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
