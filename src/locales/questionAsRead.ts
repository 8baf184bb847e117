import type { Language } from '../domain/language.ts';
import { defaultQuestionDe } from './de/defaultQuestion.ts';
import { defaultQuestionEn } from './en/defaultQuestion.ts';
import { defaultQuestionEs } from './es/defaultQuestion.ts';
import { defaultQuestionFr } from './fr/defaultQuestion.ts';

/** Of every language, whichever one the panel speaks: a pair may have chosen it in the other's. */
const defaultQuestions: Record<Language, string> = {
  en: defaultQuestionEn,
  de: defaultQuestionDe,
  es: defaultQuestionEs,
  fr: defaultQuestionFr,
};

/**
 * A question as somebody reads it. The default one is Opener's wording, so that each of the two has it in their own
 * language; what a pair chose stays as they chose it.
 */
export function questionAsRead(wording: string, language: Language): string {
  const isDefault = Object.values(defaultQuestions).includes(wording);
  return isDefault ? defaultQuestions[language] : wording;
}
