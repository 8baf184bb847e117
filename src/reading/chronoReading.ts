import type { Language } from '../domain/language.ts';
import { vocabularies } from '../locales/packs.ts';

/**
 * What chrono makes of words that our own tables do not have: only where it reads all of them as one day, for it
 * leaves unread what it does not know. @param today noon UTC
 */
export function readByChrono(words: string, language: Language, today: Date): Date | null {
  // chrono counts days in the zone this process runs in, whatever zone it is told (measured with 2.10). So the
  // person's day is handed over as noon of the same day here.
  const noonHere = new Date(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate(), 12);
  const [found, ...others] = vocabularies[language].dates.chrono.parse(words, noonHere, {
    forwardDate: true,
  });
  if (!found || others.length > 0 || found.text.length !== words.length || found.end) return null;
  const { start } = found;
  if (!start.isCertain('day') && !start.isCertain('weekday')) return null;
  return new Date(Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12));
}
