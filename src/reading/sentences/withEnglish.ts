import { englishCommands } from '../../locales/en/commands.ts';
import type { CommandWords } from '../../locales/shape/commandWords.ts';

/** A language's words with the English ones beside them. Where there can be only one, the language's own is taken. */
export function withEnglish(own: CommandWords): CommandWords {
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
