import type { Language } from '../../domain/language.ts';
import type { BotStrings } from './botStrings.ts';
import { botDe } from './de.ts';
import { botEn } from './en.ts';
import { botEs } from './es.ts';

const byLanguage: Record<Language, BotStrings> = { en: botEn, de: botDe, es: botEs };

/** What the bot says in a language. */
export function botStringsFor(language: Language): BotStrings {
  return byLanguage[language];
}
