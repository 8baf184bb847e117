import type { CommandWords } from './commandWords.ts';
import type { DateWords } from './dateWords.ts';

/** What people say in a language: all that reading needs, on the server and in the tab. */
export type Vocabulary = { commands: CommandWords; dates: DateWords };
