import { type Language, languageOf } from '../../domain/language.ts';
import type { CardStrings } from '../../locales/en/cards.ts';
import { packs } from '../../locales/packs.ts';

/** @param locale BCP 47, as Teams reports it; another language, or nonsense, gets English */
export function cardStringsFor(locale: string): CardStrings {
  return packs[languageOf(locale)].cards;
}

/** The locale for dates: the reader's own where cards speak its language, so that words and dates do not mix. */
export function dateLocale(locale: string): string {
  const language = languageOf(locale);
  return isOf(language, locale) ? locale : language;
}

function isOf(language: Language, locale: string): boolean {
  try {
    return new Intl.Locale(locale).language === language;
  } catch {
    return false;
  }
}
