/** The languages that Opener speaks, and reads commands and due dates in. */
export const languages = ['en', 'de', 'es'] as const;

export type Language = (typeof languages)[number];

/**
 * The language for a locale as Teams, a browser or somebody's settings name it (BCP 47, in any case, `de-AT`).
 * English for a language that Opener does not speak, and for nonsense.
 */
export function languageOf(locale: string): Language {
  const [spoken] = locale.toLowerCase().split(/[-_]/u);
  return languages.find((language) => language === spoken) ?? 'en';
}
