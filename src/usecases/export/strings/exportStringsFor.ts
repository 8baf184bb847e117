import type { Language } from '../../../domain/language.ts';
import { exportDe } from './de.ts';
import { type ExportWording, exportEn } from './en.ts';
import { exportEs } from './es.ts';

const byLanguage: Record<Language, ExportWording> = { en: exportEn, de: exportDe, es: exportEs };

/** What Opener says in a 1:1 that is taken along, in a language. */
export function exportWordingFor(language: Language): ExportWording {
  return byLanguage[language];
}
