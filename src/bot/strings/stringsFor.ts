import type { Language } from '../../domain/language.ts';
import { packs } from '../../locales/packs.ts';
import type { BotStrings } from '../../locales/shape/botStrings.ts';

/** What the bot says in a language. */
export function botStringsFor(language: Language): BotStrings {
  return packs[language].replies;
}
