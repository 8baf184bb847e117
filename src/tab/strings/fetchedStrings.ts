import { type Language, languageOf } from '../../domain/language.ts';
import { withTimeout } from '../../platform/later.ts';

/** Longer than this nobody waits for their own language, in milliseconds. */
const patience = 4_000;

/**
 * Words of which the English ones are at hand, and those of each other language are fetched by whoever reads them,
 * once. Where they do not come within 4 s, English it is, until the tab is opened anew.
 * @returns takes a locale such as `de-at`; answers the words, or a promise of them that never rejects
 */
export function fetchedStrings<Strings>(
  english: Strings,
  fetch: (language: Exclude<Language, 'en'>) => Promise<Strings>,
): (locale: string) => Strings | Promise<Strings> {
  const asked = new Map<Language, Promise<Strings>>();
  return (locale) => {
    const language = languageOf(locale);
    if (language === 'en') return english;
    const strings = asked.get(language) ?? withTimeout(fetch(language), patience).catch(() => english);
    asked.set(language, strings);
    return strings;
  };
}
