import type { Language } from '../../domain/language.ts';
import { packs } from '../../locales/packs.ts';
import type { CommandWords } from '../../locales/shape/commandWords.ts';
import { type Phrases, phrases } from './phrases.ts';
import { withEnglish } from './withEnglish.ts';

/** A table of words with every list of it compiled; single words and numbers stay as they are. */
export type Compiled<T> = {
  [K in keyof T]: T[K] extends readonly string[]
    ? Phrases
    : T[K] extends string | Readonly<Record<string, number>>
      ? T[K]
      : Compiled<T[K]>;
};

export type CompiledCommandWords = Compiled<CommandWords>;

/** Whoever speaks another language may give commands in English too: Teams lists them so in its menu of commands. */
function spokenIn(language: Language): CommandWords {
  return language === 'en' ? packs.en.commands : withEnglish(packs[language].commands);
}

const compiledWords = new Map<Language, CompiledCommandWords>();

/** The words of a language, compiled when they are first needed. */
export function wordsOf(language: Language): CompiledCommandWords {
  const known = compiledWords.get(language) ?? compiled(spokenIn(language));
  compiledWords.set(language, known);
  return known;
}

function compiled<T extends object>(table: T): Compiled<T> {
  const entries = Object.entries(table).map(([name, value]) => [name, compiledValue(value)]);
  // Every key is kept and each value becomes what `Compiled` says it does.
  return Object.fromEntries(entries) as Compiled<T>;
}

function compiledValue(value: unknown): unknown {
  if (Array.isArray(value)) return phrases(value);
  const isGroup = typeof value === 'object' && value !== null && !Object.values(value).every(Number.isFinite);
  return isGroup ? compiled(value) : value;
}
