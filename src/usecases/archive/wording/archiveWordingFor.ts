import type { Language } from '../../../domain/language.ts';
import { de } from './de.ts';
import { type ArchiveWording, en } from './en.ts';
import { es } from './es.ts';

const spoken: Record<Language, ArchiveWording> = { en, de, es };

/** What Opener says in a 1:1 that is taken along, in a language. */
export function archiveWordingFor(language: Language): ArchiveWording {
  return spoken[language];
}
