import type { DateLanguage } from '../../domain/dueDate.ts';
import type { BotWording } from './botWording.ts';
import { en } from './en.ts';

const spoken: Partial<Record<DateLanguage, BotWording>> = { en };

/** What the bot says in a language, or in English where it does not speak it yet. */
export function wordingFor(language: DateLanguage): BotWording {
  return spoken[language] ?? en;
}
