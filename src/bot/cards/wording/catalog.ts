import { type CardWords, en } from './en.ts';

/** The languages that cards speak. A further one is a file beside `en.ts` and a line here. */
const catalog = { en } satisfies Record<string, CardWords>;

type Language = keyof typeof catalog;

const fallback: Language = 'en';

/** The language that a card for this locale is in. @param locale BCP 47 */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  return language in catalog ? (language as Language) : fallback; // the line before has checked it
}

export function wordsFor(locale: string): CardWords {
  return catalog[languageOf(locale)];
}

/** The locale for dates: the reader's own where cards speak its language, so that words and dates do not mix. */
export function dateLocale(locale: string): string {
  return locale.toLowerCase().split('-')[0] === languageOf(locale) ? locale : fallback;
}
