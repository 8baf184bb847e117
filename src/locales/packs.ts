import type { Language } from '../domain/language.ts';
import { german } from './de/pack.ts';
import { english, type Pack } from './en/pack.ts';
import { spanish } from './es/pack.ts';
import { french } from './fr/pack.ts';

/** Every language of the server. */
export const packs: Readonly<Record<Language, Pack>> = { en: english, de: german, es: spanish, fr: french };
