import type { Language } from '../../domain/language.ts';
import type { BotWording } from './botWording.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const spoken: Record<Language, BotWording> = { en, de, es };

/** What the bot says in a language. */
export function wordingFor(language: Language): BotWording {
  return spoken[language];
}
