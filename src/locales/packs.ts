import type { Language } from '../domain/language.ts';
import { german } from './de/pack.ts';
import { germanVocabulary } from './de/vocabulary.ts';
import { english, type Pack } from './en/pack.ts';
import { englishVocabulary } from './en/vocabulary.ts';
import { spanish } from './es/pack.ts';
import { spanishVocabulary } from './es/vocabulary.ts';
import { french } from './fr/pack.ts';
import { frenchVocabulary } from './fr/vocabulary.ts';
import type { Vocabulary } from './shape/vocabulary.ts';

/** Every language of the server. */
export const packs: Readonly<Record<Language, Pack>> = { en: english, de: german, es: spanish, fr: french };

/** What is understood of each language. Apart, because the tab has it as well and none of the rest. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: englishVocabulary,
  de: germanVocabulary,
  es: spanishVocabulary,
  fr: frenchVocabulary,
};
