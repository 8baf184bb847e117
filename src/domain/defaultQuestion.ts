import type { Language } from './language.ts';

/** The wording every new 1:1 starts with. A pair's record holds the English one until they choose another. */
export const defaultQuestion = "What's on your mind?";

/** The same in each language. */
export const defaultQuestions: Record<Language, string> = {
  en: defaultQuestion,
  de: 'Was beschäftigt dich?',
  es: '¿Qué tienes en mente?',
};

/**
 * A question as somebody reads it. The default one is Opener's wording, so that each of the two has it in their own
 * language; what a pair chose stays as they chose it.
 */
export function questionAsRead(wording: string, language: Language): string {
  const isDefault = Object.values(defaultQuestions).includes(wording);
  return isDefault ? defaultQuestions[language] : wording;
}
