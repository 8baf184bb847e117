import type { DateLanguage } from '../../domain/dueDate.ts';
import { type Phrases, phrases } from './phrases.ts';
import type { CommandWords } from './words/commandWords.ts';
import { english } from './words/english.ts';

/** A table of words with every list of it compiled; single words and numbers stay as they are. */
export type Compiled<T> = {
  [K in keyof T]: T[K] extends readonly string[]
    ? Phrases
    : T[K] extends string | Readonly<Record<string, number>>
      ? T[K]
      : Compiled<T[K]>;
};

export type Words = Compiled<CommandWords>;

/** The languages that commands can be said in so far. Dates are read in the speaker's own language all the same. */
const spoken: Partial<Record<DateLanguage, CommandWords>> = { en: english };

const compiledWords = new Map<CommandWords, Words>();

/** The words of a language, or English where there are none yet. */
export function wordsOf(language: DateLanguage): Words {
  const table = spoken[language] ?? english;
  const known = compiledWords.get(table) ?? compiled(table);
  compiledWords.set(table, known);
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
