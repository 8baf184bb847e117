import type { Language } from '../../domain/language.ts';
import { englishCommands } from '../../locales/en/commands.ts';
import { vocabularies } from '../../locales/packs.ts';
import type { CommandWords } from '../../locales/shape/commandWords.ts';
import { type Compiled, type CompiledCommandWords, phrases } from './words.ts';

/** Whoever speaks another language may give commands in English too: Teams lists them so in its menu of commands. */
function spokenIn(language: Language): CommandWords {
  return language === 'en' ? vocabularies.en.commands : withEnglish(vocabularies[language].commands);
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

/** A language's words with the English ones beside them. Where there can be only one, the language's own is taken. */
function withEnglish(own: CommandWords): CommandWords {
  const named = `${own.lists.named}, ${englishCommands.lists.named}`;
  const { lists, ...others } = joined(own, englishCommands);
  return { ...others, lists: { ...lists, named } };
}

function joined<T extends object>(own: T, other: T): T {
  const entries = Object.entries(other).map(([name, value]) => [
    name,
    joinedValue(own[name as keyof T], value),
  ]);
  // Every key of the other is kept, and what only `own` has (its numbers) is laid beside.
  return { ...own, ...Object.fromEntries(entries) } as T;
}

function joinedValue(own: unknown, other: unknown): unknown {
  if (own === undefined) return other;
  if (Array.isArray(own) && Array.isArray(other)) return [...own, ...other];
  return typeof own === 'object' && own !== null ? joined(own, other as object) : own;
}
