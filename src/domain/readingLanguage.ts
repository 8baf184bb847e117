import type { Language } from './language.ts';

/** What is known of how somebody reads: what they chose, and what their Teams spoke when it was seen last. */
export type KnownLanguage = { chosen: Language | null; detected: Language | null };

/** The language of what comes to somebody unasked; null while nobody knows. What they chose wins. */
export function languageOfOne({ chosen, detected }: KnownLanguage): Language | null {
  return chosen ?? detected;
}

/**
 * The language of what comes unasked where both read it: the one that both read, or that of whom alone it is known.
 * English where the two read different ones, and while nothing is known.
 */
export function languageOfBoth(one: KnownLanguage, other: KnownLanguage): Language {
  const [theirs, others] = [languageOfOne(one), languageOfOne(other)];
  if (theirs === null || others === null) return theirs ?? others ?? 'en';
  return theirs === others ? theirs : 'en';
}
