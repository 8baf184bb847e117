import type { DateLanguage } from '../../domain/dueDate.ts';

const languages: readonly DateLanguage[] = ['en', 'de', 'es'];

/** The language in which dates are typed, for a locale of the words such as `de`: theirs, or English. */
export function languageOf(locale: string): DateLanguage {
  return languages.find((language) => locale.toLowerCase().split('-')[0] === language) ?? 'en';
}
