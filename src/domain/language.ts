/**
 * The languages that Opener speaks, and reads commands and due dates in, each with its own name for itself. A further
 * one begins here: everything that is made for each language is typed by this list.
 */
export const languageNames = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français' } as const;

export type Language = keyof typeof languageNames;

/** All of them, in the order in which they are offered. Every key of the names is one, and there is more than one. */
export const languages = Object.keys(languageNames) as [Language, ...Language[]];

/**
 * The language for a locale as Teams, a browser or somebody's settings name it (BCP 47, in any case, `de-AT`).
 * English for a language that Opener does not speak, and for nonsense.
 */
export function languageOf(locale: string): Language {
  const [spoken] = locale.toLowerCase().split(/[-_]/u);
  return languages.find((language) => language === spoken) ?? 'en';
}
